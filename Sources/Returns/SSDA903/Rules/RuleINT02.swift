extension SSDA903 {
  static let ruleINT02 = Rule<SSDA903>(
    "INT02",
    "A child in PlacedAdoption is not in the Header.",
    fields: [.placedAdoption(.child)],
    reads: [.header(.child)],
    examples: [
      """
      PlacedAdoption CHILD=1 !
      PlacedAdoption CHILD=2
      Header CHILD=2
      """
    ],
    check: .placedAdoption { _, child in child.header.isEmpty })
}
