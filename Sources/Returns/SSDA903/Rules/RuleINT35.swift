extension SSDA903 {
  static let ruleINT35 = Rule<SSDA903>(
    "INT35",
    "The child stands more than once in PrevPerm.",
    fields: [.prevPerm(.child)],
    examples: [
      """
      PrevPerm CHILD=1 !
      PrevPerm CHILD=1 !
      PrevPerm CHILD=2
      """
    ],
    check: .child { child, breaks in if child.prevPerm.count > 1 { breaks.addAll(child.prevPerm) } })
}
