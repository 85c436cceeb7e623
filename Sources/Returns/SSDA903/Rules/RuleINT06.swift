extension SSDA903 {
  static let ruleINT06 = Rule<SSDA903>(
    "INT06",
    "A child in OC3 is not in the Header.",
    fields: [.oc3(.child)],
    reads: [.header(.child)],
    examples: [
      """
      OC3 CHILD=1 !
      OC3 CHILD=2
      Header CHILD=2
      """
    ],
    check: .oc3 { _, child in child.header.isEmpty })
}
