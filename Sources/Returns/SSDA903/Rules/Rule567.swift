extension SSDA903 {
  static let rule567 = Rule<SSDA903>(
    "567",
    "The child came back before going missing.",
    fields: [.missing(.misStart, .misEnd)],
    examples: [
      """
      Missing MIS_START=02/05/2026 MIS_END=01/05/2026 !
      Missing CHILD=2 MIS_START=01/05/2026 MIS_END=01/05/2026
      """
    ],
    check: .missing { row, _ in row.misEnd.isBefore(row.misStart) })
}
