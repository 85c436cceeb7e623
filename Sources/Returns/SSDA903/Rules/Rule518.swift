extension SSDA903 {
  static let rule518 = Rule<SSDA903>(
    "518",
    "An unmarried couple of the same sex (L4) must be coded MM or FF.",
    fields: [.ad1(.lsAdoptr, .sexAdoptr)],
    examples: [
      """
      AD1 LS_ADOPTR=L4 SEX_ADOPTR=MF !
      AD1 CHILD=2 LS_ADOPTR=L4 SEX_ADOPTR=MM
      """
    ],
    check: .ad1 { row, _ in row.lsAdoptr == "L4" && !row.sexAdoptr.isOne("MM", "FF") })
}
