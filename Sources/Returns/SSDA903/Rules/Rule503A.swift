extension SSDA903 {
  static let rule503A = Rule<SSDA903>(
    "503A",
    "The reason for the first episode is not the one of last year's open episode.",
    fields: [.episodes(.rne)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .rne).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/05/2025 RNE=P !
      EpisodesLast DECOM=01/05/2025 RNE=S
      """,
      """
      Episodes DECOM=01/05/2025 RNE=S
      EpisodesLast DECOM=01/05/2025 RNE=S
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if last.rne != this.rne { breaks.add(this) }
      }
    })
}
