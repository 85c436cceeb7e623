extension SSDA903 {
  static let rule149 = Rule<SSDA903>(
    "149",
    "The reason the episode ceased is not one of the codes.",
    fields: [.episodes(.rec)],
    expected: reasonsCeased.words,
    examples: [
      """
      Episodes REC=E99 !
      Episodes CHILD=2 REC=E4A
      """
    ],
    check: .episodes { row, _ in row.rec.isGiven && !row.rec.isIn(reasonsCeased) })
}
