extension SSDA903 {
  static let rule503F = Rule<SSDA903>(
    "503F",
    "The URN of the first episode is not the one of last year's open episode.",
    fields: [.episodes(.urn)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .urn).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/05/2025 URN=SC000001 !
      EpisodesLast DECOM=01/05/2025
      """,
      """
      Episodes DECOM=01/05/2025 URN=SC000001
      EpisodesLast DECOM=01/05/2025 URN=SC000001
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if last.urn != this.urn { breaks.add(this) }
      }
    })
}
