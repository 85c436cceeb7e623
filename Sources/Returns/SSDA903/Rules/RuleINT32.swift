extension SSDA903 {
  static let ruleINT32 = Rule<SSDA903>(
    "INT32",
    "The child stands more than once in Header.",
    fields: [.header(.child)],
    examples: [
      """
      Header CHILD=1 !
      Header CHILD=1 !
      Header CHILD=2
      """
    ],
    check: .child { child, breaks in if child.header.count > 1 { breaks.addAll(child.header) } })
}
