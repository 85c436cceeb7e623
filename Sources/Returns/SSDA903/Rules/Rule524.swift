extension SSDA903 {
  static let rule524 = Rule<SSDA903>(
    "524",
    "A married couple of the same sex (L12) must be coded MM or FF.",
    fields: [.ad1(.lsAdoptr, .sexAdoptr)],
    examples: [
      """
      AD1 LS_ADOPTR=L12 SEX_ADOPTR=MF !
      AD1 CHILD=2 LS_ADOPTR=L12 SEX_ADOPTR=FF
      """
    ],
    check: .ad1 { row, _ in row.lsAdoptr == "L12" && !row.sexAdoptr.isOne("MM", "FF") })
}
