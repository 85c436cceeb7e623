extension SSDA903 {
  static let rule503G = Rule<SSDA903>(
    "503G",
    "The distance of the first episode is not the one of last year's open episode.",
    fields: [.episodes(.plDistance)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .plDistance).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/05/2025 PL_DISTANCE=10 !
      EpisodesLast DECOM=01/05/2025 PL_DISTANCE=11
      """,
      """
      Episodes DECOM=01/05/2025 PL_DISTANCE=10
      EpisodesLast DECOM=01/05/2025 PL_DISTANCE=10
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if !this.isSameDistance(as: last) { breaks.add(this) }
      }
    })
}
