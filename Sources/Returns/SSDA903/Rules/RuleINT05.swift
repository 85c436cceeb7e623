extension SSDA903 {
  static let ruleINT05 = Rule<SSDA903>(
    "INT05",
    "A child in OC2 is not in the Header.",
    fields: [.oc2(.child)],
    reads: [.header(.child)],
    examples: [
      """
      OC2 CHILD=1 !
      OC2 CHILD=2
      Header CHILD=2
      """
    ],
    check: .oc2 { _, child in child.header.isEmpty })
}
