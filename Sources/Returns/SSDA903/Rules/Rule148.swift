extension SSDA903 {
  static let rule148 = Rule<SSDA903>(
    "148",
    "The end date and the reason for ending belong together: one of them is missing.",
    fields: [.episodes(.dec, .rec)],
    examples: [
      """
      Episodes DEC=01/05/2026 !
      Episodes CHILD=2 DEC=01/05/2026 REC=X1
      """
    ],
    check: .episodes { row, _ in row.dec.isGiven != row.rec.isGiven })
}
