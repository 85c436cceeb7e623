extension SSDA903 {
  static let rule520 = Rule<SSDA903>(
    "520",
    "A married couple of different sexes (L11) must be coded MF.",
    fields: [.ad1(.lsAdoptr, .sexAdoptr)],
    examples: [
      """
      AD1 LS_ADOPTR=L11 SEX_ADOPTR=MM !
      AD1 CHILD=2 LS_ADOPTR=L11 SEX_ADOPTR=MF
      """
    ],
    check: .ad1 { row, _ in row.lsAdoptr == "L11" && row.sexAdoptr != "MF" })
}
