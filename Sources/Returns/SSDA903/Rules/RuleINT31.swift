extension SSDA903 {
  static let ruleINT31 = Rule<SSDA903>(
    "INT31",
    "The child stands more than once in AD1.",
    fields: [.ad1(.child)],
    examples: [
      """
      AD1 CHILD=1 !
      AD1 CHILD=1 !
      AD1 CHILD=2
      """
    ],
    check: .child { child, breaks in if child.ad1.count > 1 { breaks.addAll(child.ad1) } })
}
