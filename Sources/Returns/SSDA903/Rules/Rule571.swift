extension SSDA903 {
  static let rule571 = Rule<SSDA903>(
    "571",
    "The child came back before the year began or after it ended.",
    fields: [.missing(.misEnd)],
    examples: [
      """
      Missing MIS_END=31/03/2026 !
      Missing CHILD=2 MIS_END=01/04/2026
      """
    ],
    check: .missing { row, child in row.misEnd.isDay && !child.period.contains(row.misEnd) })
}
