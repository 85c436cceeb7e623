extension SSDA903 {
  static let ruleINT01 = Rule<SSDA903>(
    "INT01",
    "A child in AD1 is not in the Header.",
    fields: [.ad1(.child)],
    reads: [.header(.child)],
    examples: [
      """
      AD1 CHILD=1 !
      AD1 CHILD=2
      Header CHILD=2
      """
    ],
    check: .ad1 { _, child in child.header.isEmpty })
}
