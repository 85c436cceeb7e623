extension SSDA903 {
  static let rule144 = Rule<SSDA903>(
    "144",
    "The legal status is not one of the codes.",
    fields: [.episodes(.ls)],
    expected: legalStatuses.words,
    examples: [
      """
      Episodes LS=C9 !
      Episodes CHILD=2 LS=C2
      """
    ],
    check: .episodes { row, _ in row.ls.isGiven && !row.ls.isIn(legalStatuses) })
}
