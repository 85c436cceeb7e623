extension SSDA903 {
  static let rule365 = Rule<SSDA903>(
    "365",
    "One short break lasted longer than 17 days.",
    fields: [.episodes(.ls, .decom, .dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=19/05/2026 LS=V3 !
      Episodes CHILD=2 DECOM=01/05/2026 DEC=18/05/2026 LS=V3
      """
    ],
    check: .episodes { row, child in row.ls == "V3" && row.days(in: child.period) > 17 })
}
