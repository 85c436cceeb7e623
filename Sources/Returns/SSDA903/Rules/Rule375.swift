extension SSDA903 {
  static let rule375 = Rule<SSDA903>(
    "375",
    "A stay in hospital coded as temporary lasted longer than six weeks.",
    fields: [.episodes(.decom, .place)],
    reads: [.episodes(.dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=13/06/2026 PLACE=T1 !
      Episodes CHILD=2 DECOM=01/05/2026 DEC=12/06/2026 PLACE=T1
      """
    ],
    check: .episodes { row, child in row.place == "T1" && row.days(in: child.period) > 42 })
}
