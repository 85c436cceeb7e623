extension SSDA903 {
  static let rule565 = Rule<SSDA903>(
    "565",
    "A time of being missing has a start, but not whether the child was missing or away.",
    fields: [.missing(.missing, .misStart)],
    examples: [
      """
      Missing MIS_START=01/05/2026 !
      Missing CHILD=2 MISSING=M MIS_START=01/05/2026
      """
    ],
    check: .missing { row, _ in row.missing.isBlank && row.misStart.isGiven })
}
