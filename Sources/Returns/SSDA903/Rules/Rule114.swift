extension SSDA903 {
  static let rule114 = Rule<SSDA903>(
    "114",
    "FOSTER_CARE must be 0 or 1.",
    fields: [.ad1(.fosterCare)],
    examples: [
      """
      AD1 FOSTER_CARE=2 !
      AD1 CHILD=2 FOSTER_CARE=0
      """
    ],
    check: .ad1 { row, _ in row.fosterCare.isGiven && !row.fosterCare.isOne("0", "1") })
}
