extension SSDA903 {
  static let ruleINT07 = Rule<SSDA903>(
    "INT07",
    "A child in PrevPerm is not in the Header.",
    fields: [.prevPerm(.child)],
    reads: [.header(.child)],
    examples: [
      """
      PrevPerm CHILD=1 !
      PrevPerm CHILD=2
      Header CHILD=2
      """
    ],
    check: .prevPerm { _, child in child.header.isEmpty })
}
