extension SSDA903 {
  static let rule145 = Rule<SSDA903>(
    "145",
    "The category of need is not one of the codes.",
    fields: [.episodes(.cin)],
    expected: "N1 to N8",
    examples: [
      """
      Episodes CIN=N9 !
      Episodes CHILD=2 CIN=N8
      """
    ],
    check: .episodes { row, _ in row.cin.isGiven && !row.cin.isIn(categoriesOfNeed) })
}
