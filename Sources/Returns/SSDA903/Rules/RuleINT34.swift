extension SSDA903 {
  static let ruleINT34 = Rule<SSDA903>(
    "INT34",
    "The child stands more than once in OC3.",
    fields: [.oc3(.child)],
    examples: [
      """
      OC3 CHILD=1 !
      OC3 CHILD=1 !
      OC3 CHILD=2
      """
    ],
    check: .child { child, breaks in if child.oc3.count > 1 { breaks.addAll(child.oc3) } })
}
