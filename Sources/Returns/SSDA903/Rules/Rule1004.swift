extension SSDA903 {
  static let rule1004 = Rule<SSDA903>(
    "1004",
    "The day on which the child went missing is missing or is not a real date.",
    fields: [.missing(.misStart)],
    examples: [
      """
      Missing MIS_START=31/06/2026 !
      Missing CHILD=2 MIS_START=30/06/2026
      """
    ],
    check: .missing { row, _ in row.misStart.isUnknown })
}
