extension SSDA903 {
  static let rule379 = Rule<SSDA903>(
    "379",
    "A temporary placement of type T4 lasted longer than seven days.",
    fields: [.episodes(.decom, .place)],
    reads: [.episodes(.dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=09/05/2026 PLACE=T4 !
      Episodes CHILD=2 DECOM=01/05/2026 DEC=08/05/2026 PLACE=T4
      """
    ],
    check: .episodes { row, child in row.place == "T4" && row.days(in: child.period) > 7 })
}
