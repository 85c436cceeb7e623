extension SSDA903 {
  static let ruleNoE = Rule<SSDA903>(
    "NoE",
    "The episode began before this year, but the child has no episodes in last year's return.",
    severity: .query,
    fields: [.episodes(.decom)],
    reads: [.episodes(.decom).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/03/2026 !
      EpisodesLast CHILD=2 DECOM=01/03/2026
      """,
      """
      Episodes DECOM=01/04/2026
      EpisodesLast CHILD=2 DECOM=01/03/2026
      """,
    ],
    check: .child { child, breaks in
      guard child.episodesLastYear.isEmpty, let first = child.episodes.first else { return }
      if first.decom.isBefore(child.period.start) { breaks.add(first) }
    })
}
