extension SSDA903 {
  static let rule701From2026 = Rule<SSDA903>(
    "701",
    "The end of the deprivation of liberty order is not a real date.",
    fields: [.dolo(.doloEnd)],
    expected: "A day written dd/mm/yyyy",
    examples: [
      """
      DoLo DOLO_END=31/02/2027 !
      DoLo DOLO_END=01/02/2027
      """
    ],
    check: .dolo { row, _ in row.doloEnd.isImpossible })
}
