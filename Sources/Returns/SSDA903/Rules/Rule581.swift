extension SSDA903 {
  static let rule581 = Rule<SSDA903>(
    "581",
    "The child went missing before starting to be looked after.",
    fields: [.missing(.misStart)],
    reads: [.episodes(.decom)],
    examples: [
      """
      Missing MIS_START=31/03/2026 !
      Episodes DECOM=01/04/2026
      """,
      """
      Missing MIS_START=01/04/2026
      Episodes DECOM=01/04/2026
      """,
    ],
    check: .missing { row, child in
      guard let first = child.episodes.first else { return false }
      return row.misStart.isBefore(first.decom)
    })
}
