extension SSDA903 {
  static let rule562 = Rule<SSDA903>(
    "562",
    "The episode began before this year, but is not in last year's return.",
    fields: [.episodes(.decom)],
    reads: [.episodes(.decom).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/03/2026 !
      EpisodesLast DECOM=01/02/2026
      """,
      """
      Episodes DECOM=01/03/2026
      EpisodesLast DECOM=01/03/2026
      """,
    ],
    check: .episodes { row, child in
      row.decom.isBefore(child.period.start) && !child.episodesLastYear.isEmpty
        && !child.episodesLastYear.contains { $0.decom.isSameDay(as: row.decom) }
    })
}
