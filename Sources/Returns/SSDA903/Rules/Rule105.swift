extension SSDA903 {
  static let rule105 = Rule<SSDA903>(
    "105",
    "Whether the child is unaccompanied must be 0 or 1.",
    fields: [.header(.uasc)],
    examples: [
      """
      Header UASC=2 !
      Header CHILD=2 UASC=0
      """
    ],
    check: .header { row, _ in !row.uasc.isOne("0", "1") })
}
