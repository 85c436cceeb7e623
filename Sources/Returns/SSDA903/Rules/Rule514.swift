extension SSDA903 {
  static let rule514 = Rule<SSDA903>(
    "514",
    "The adopters' legal status is a single adopter, but their sex is that of a couple.",
    fields: [.ad1(.lsAdoptr, .sexAdoptr)],
    examples: [
      """
      AD1 LS_ADOPTR=L0 SEX_ADOPTR=MF !
      AD1 CHILD=2 LS_ADOPTR=L0 SEX_ADOPTR=F1
      """
    ],
    check: .ad1 { row, _ in row.lsAdoptr == "L0" && row.sexAdoptr.isOne("MM", "FF", "MF") })
}
