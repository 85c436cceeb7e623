extension SSDA903 {
  static let rule703From2026 = Rule<SSDA903>(
    "703",
    "The deprivation of liberty order starts after the year's end.",
    fields: [.dolo(.doloStart)],
    examples: [
      """
      DoLo DOLO_START=01/04/2027 !
      DoLo CHILD=2 DOLO_START=31/03/2027
      """
    ],
    check: .dolo { row, child in row.doloStart.isAfter(child.period.end) })
}
