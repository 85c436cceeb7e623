extension SSDA903 {
  static let rule704From2026 = Rule<SSDA903>(
    "704",
    "The deprivation of liberty order ends before the year began or after it ended.",
    fields: [.dolo(.doloEnd)],
    examples: [
      """
      DoLo DOLO_END=31/03/2026 !
      DoLo CHILD=2 DOLO_END=01/04/2026
      """
    ],
    check: .dolo { row, child in row.doloEnd.isDay && !child.period.contains(row.doloEnd) })
}
