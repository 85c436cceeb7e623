extension SSDA903 {
  static let ruleINT04 = Rule<SSDA903>(
    "INT04",
    "A child in Missing is not in the Header.",
    fields: [.missing(.child)],
    reads: [.header(.child)],
    examples: [
      """
      Missing CHILD=1 !
      Missing CHILD=2
      Header CHILD=2
      """
    ],
    check: .missing { _, child in child.header.isEmpty })
}
