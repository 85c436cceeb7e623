extension SSDA903 {
  static let rule503B = Rule<SSDA903>(
    "503B",
    "The legal status of the first episode is not the one of last year's open episode.",
    fields: [.episodes(.ls)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .ls).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/05/2025 LS=C1 !
      EpisodesLast DECOM=01/05/2025 LS=C2
      """,
      """
      Episodes DECOM=01/05/2025 LS=C2
      EpisodesLast DECOM=01/05/2025 LS=C2
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if last.ls != this.ls { breaks.add(this) }
      }
    })
}
