extension SSDA903 {
  static let rule566 = Rule<SSDA903>(
    "566",
    "A time of being missing has an end, but not whether the child was missing or away.",
    fields: [.missing(.missing, .misEnd)],
    examples: [
      """
      Missing MIS_END=01/05/2026 !
      Missing CHILD=2 MISSING=M MIS_END=01/05/2026
      """
    ],
    check: .missing { row, _ in row.missing.isBlank && row.misEnd.isGiven })
}
