extension SSDA903 {
  static let ruleINT09 = Rule<SSDA903>(
    "INT09",
    "A child in UASC is not in the Header.",
    fields: [.uasc(.child)],
    reads: [.header(.child)],
    examples: [
      """
      UASC CHILD=1 !
      UASC CHILD=2
      Header CHILD=2
      """
    ],
    check: .uasc { _, child in child.header.isEmpty })
}
