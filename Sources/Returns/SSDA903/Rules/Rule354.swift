extension SSDA903 {
  static let rule354 = Rule<SSDA903>(
    "354",
    "The episode begins after the year's end.",
    fields: [.episodes(.decom)],
    examples: [
      """
      Episodes DECOM=01/04/2027 !
      Episodes CHILD=2 DECOM=31/03/2027
      """
    ],
    check: .episodes { row, child in row.decom.isAfter(child.period.end) })
}
