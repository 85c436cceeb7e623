extension SSDA903 {
  static let rule503C = Rule<SSDA903>(
    "503C",
    "The category of need of the first episode is not the one of last year's open episode.",
    fields: [.episodes(.cin)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .cin).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/05/2025 CIN=N1 !
      EpisodesLast DECOM=01/05/2025 CIN=N2
      """,
      """
      Episodes DECOM=01/05/2025 CIN=N2
      EpisodesLast DECOM=01/05/2025 CIN=N2
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if last.cin != this.cin { breaks.add(this) }
      }
    })
}
