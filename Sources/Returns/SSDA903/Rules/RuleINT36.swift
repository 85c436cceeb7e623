extension SSDA903 {
  static let ruleINT36 = Rule<SSDA903>(
    "INT36",
    "The child stands more than once in UASC.",
    fields: [.uasc(.child)],
    examples: [
      """
      UASC CHILD=1 !
      UASC CHILD=1 !
      UASC CHILD=2
      """
    ],
    check: .child { child, breaks in if child.uasc.count > 1 { breaks.addAll(child.uasc) } })
}
