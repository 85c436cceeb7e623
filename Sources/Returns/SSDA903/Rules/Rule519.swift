extension SSDA903 {
  static let rule519 = Rule<SSDA903>(
    "519",
    "The adopters are civil partners, but their sex is not that of a couple.",
    fields: [.ad1(.lsAdoptr, .sexAdoptr)],
    examples: [
      """
      AD1 LS_ADOPTR=L2 SEX_ADOPTR=M1 !
      AD1 CHILD=2 LS_ADOPTR=L2 SEX_ADOPTR=MM
      """
    ],
    check: .ad1 { row, _ in row.lsAdoptr == "L2" && !row.sexAdoptr.isOne("MM", "FF", "MF") })
}
