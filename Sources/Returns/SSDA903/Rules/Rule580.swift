extension SSDA903 {
  static let rule580 = Rule<SSDA903>(
    "580",
    "The child was missing until the day of leaving care, so the reason must be E8.",
    fields: [.episodes(.rec)],
    reads: [.episodes(.dec), .missing(.misEnd)],
    examples: [
      """
      Episodes DEC=01/05/2026 REC=E4A !
      Missing MIS_END=01/05/2026
      """,
      """
      Episodes DEC=01/05/2026 REC=E8
      Missing MIS_END=01/05/2026
      """,
    ],
    check: .episodes { row, child in
      row.hasLeft && row.rec != "E8" && child.missing.contains { $0.misEnd.isSameDay(as: row.dec) }
    })
}
