extension SSDA903 {
  static let rule376 = Rule<SSDA903>(
    "376",
    "A temporary placement during the foster carer's holiday lasted longer than three weeks.",
    fields: [.episodes(.decom, .place)],
    reads: [.episodes(.dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=23/05/2026 PLACE=T3 !
      Episodes CHILD=2 DECOM=01/05/2026 DEC=22/05/2026 PLACE=T3
      """
    ],
    check: .episodes { row, child in row.place == "T3" && row.days(in: child.period) > 21 })
}
