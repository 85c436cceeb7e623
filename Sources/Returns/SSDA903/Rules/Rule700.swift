extension SSDA903 {
  static let rule700From2026 = Rule<SSDA903>(
    "700",
    "The start of the deprivation of liberty order is missing or is not a real date.",
    fields: [.dolo(.doloStart)],
    examples: [
      """
      DoLo DOLO_START=31/02/2027 !
      DoLo DOLO_START=01/02/2027
      """
    ],
    check: .dolo { row, _ in row.doloStart.isUnknown })
}
