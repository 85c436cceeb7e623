extension SSDA903 {
  static let rule517 = Rule<SSDA903>(
    "517",
    "An unmarried couple of different sexes (L3) must be coded MF.",
    fields: [.ad1(.lsAdoptr, .sexAdoptr)],
    examples: [
      """
      AD1 LS_ADOPTR=L3 SEX_ADOPTR=MM !
      AD1 CHILD=2 LS_ADOPTR=L3 SEX_ADOPTR=MF
      """
    ],
    check: .ad1 { row, _ in row.lsAdoptr == "L3" && row.sexAdoptr != "MF" })
}
