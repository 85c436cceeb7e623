extension SSDA903 {
  static let rule582 = Rule<SSDA903>(
    "582",
    "The child was adopted on the day of matching: the match is expected to come first.",
    severity: .query,
    fields: [.episodes(.dec)],
    reads: [.episodes(.rec), .ad1(.dateMatch)],
    examples: [
      """
      Episodes DEC=01/05/2026 REC=E11 !
      AD1 DATE_MATCH=01/05/2026
      """,
      """
      Episodes DEC=01/05/2026 REC=E11
      AD1 DATE_MATCH=01/04/2026
      """,
    ],
    check: .episodes { row, child in row.isAdopted && child.ad1.contains { $0.dateMatch.isSameDay(as: row.dec) } })
}
