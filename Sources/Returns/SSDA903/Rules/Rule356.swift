extension SSDA903 {
  static let rule356 = Rule<SSDA903>(
    "356",
    "The episode ended before it began.",
    fields: [.episodes(.decom)],
    reads: [.episodes(.dec)],
    examples: [
      """
      Episodes DECOM=02/05/2026 DEC=01/05/2026 !
      Episodes CHILD=2 DECOM=01/05/2026 DEC=01/05/2026
      """
    ],
    check: .episodes { row, _ in row.dec.isBefore(row.decom) })
}
