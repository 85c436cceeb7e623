extension SSDA903 {
  static let rule385 = Rule<SSDA903>(
    "385",
    "The episode ended after the year's end.",
    fields: [.episodes(.dec)],
    examples: [
      """
      Episodes DEC=01/04/2027 !
      Episodes CHILD=2 DEC=31/03/2027
      """
    ],
    check: .episodes { row, child in row.dec.isAfter(child.period.end) })
}
