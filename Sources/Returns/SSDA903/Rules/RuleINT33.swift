extension SSDA903 {
  static let ruleINT33 = Rule<SSDA903>(
    "INT33",
    "The child stands more than once in OC2.",
    fields: [.oc2(.child)],
    examples: [
      """
      OC2 CHILD=1 !
      OC2 CHILD=1 !
      OC2 CHILD=2
      """
    ],
    check: .child { child, breaks in if child.oc2.count > 1 { breaks.addAll(child.oc2) } })
}
