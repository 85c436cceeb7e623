extension SSDA903 {
  static let rule702From2026 = Rule<SSDA903>(
    "702",
    "The deprivation of liberty order must end after the day on which it started.",
    fields: [.dolo(.doloStart, .doloEnd)],
    examples: [
      """
      DoLo DOLO_START=01/05/2026 DOLO_END=01/05/2026 !
      DoLo CHILD=2 DOLO_START=01/05/2026 DOLO_END=02/05/2026
      """
    ],
    check: .dolo { row, _ in row.doloEnd.isOnOrBefore(row.doloStart) })
}
