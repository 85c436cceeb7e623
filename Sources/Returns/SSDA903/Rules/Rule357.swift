extension SSDA903 {
  static let rule357 = Rule<SSDA903>(
    "357",
    "This is the child's first episode, so its reason must be S; or an earlier episode is missing.",
    fields: [.episodes(.rne)],
    reads: [.episodes(.decom), .episodes(.decom).ofLastYear.ifThere],
    examples: [
      """
      Episodes DECOM=01/05/2026 RNE=P !
      Episodes DECOM=01/06/2026 RNE=P
      """,
      """
      Episodes DECOM=01/05/2026 RNE=P
      EpisodesLast DECOM=01/05/2025
      """,
    ],
    check: .child { child, breaks in
      guard let first = child.episodes.first, first.decom.isOnOrAfter(child.period.start) else { return }
      if first.rne != "S", child.episodesLastYear.isEmpty { breaks.add(first) }
    })
}
