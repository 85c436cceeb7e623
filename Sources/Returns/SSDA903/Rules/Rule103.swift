extension SSDA903 {
  static let rule103 = Rule<SSDA903>(
    "103",
    "The ethnicity is missing or is not one of the codes.",
    fields: [.header(.ethnic)],
    expected: ethnicities.words,
    examples: [
      """
      Header ETHNIC=WHIT !
      Header CHILD=2 ETHNIC=WBRI
      """
    ],
    check: .header { row, _ in !row.ethnic.isIn(ethnicities) })
}
