extension SSDA903 {
  static let rule355 = Rule<SSDA903>(
    "355",
    "The episode lasted less than a day.",
    severity: .query,
    fields: [.episodes(.decom, .dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=01/05/2026 !
      Episodes CHILD=2
      """
    ],
    check: .episodes { row, _ in row.decom.isSameDay(as: row.dec) })
}
