extension SSDA903 {
  static let ruleINT03 = Rule<SSDA903>(
    "INT03",
    "A child in Episodes is not in the Header.",
    fields: [.episodes(.child)],
    reads: [.header(.child)],
    examples: [
      """
      Episodes CHILD=1 !
      Episodes CHILD=2
      Header CHILD=2
      """
    ],
    check: .episodes { _, child in child.header.isEmpty })
}
