extension SSDA903 {
  static let rule133 = Rule<SSDA903>(
    "133",
    "The care leaver's accommodation is missing or is not one of the codes.",
    fields: [.oc3(.accom)],
    expected: accommodations.words,
    examples: [
      """
      OC3 ACCOM=S1 !
      OC3 CHILD=2 ACCOM=S2
      """
    ],
    check: .oc3 { row, _ in !row.accom.isIn(accommodations) })
}
