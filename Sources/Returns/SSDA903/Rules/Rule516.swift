extension SSDA903 {
  static let rule516 = Rule<SSDA903>(
    "516",
    "The child left to former foster carers on a guardianship order, so the placement must be one of U1 to U6.",
    fields: [.episodes(.rec, .place)],
    examples: [
      """
      Episodes REC=E45 PLACE=K2 !
      Episodes CHILD=2 REC=E45 PLACE=U4
      """
    ],
    check: .episodes { row, _ in row.rec.isOne("E45", "E46") && !row.isFoster })
}
