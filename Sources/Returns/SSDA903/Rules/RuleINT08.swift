extension SSDA903 {
  static let ruleINT08 = Rule<SSDA903>(
    "INT08",
    "A child in Reviews is not in the Header.",
    fields: [.reviews(.child)],
    reads: [.header(.child)],
    examples: [
      """
      Reviews CHILD=1 !
      Reviews CHILD=2
      Header CHILD=2
      """
    ],
    check: .reviews { _, child in child.header.isEmpty })
}
