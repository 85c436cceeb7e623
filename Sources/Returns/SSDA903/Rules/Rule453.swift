extension SSDA903 {
  static let rule453 = Rule<SSDA903>(
    "453",
    "The distance is not the one of the open episode at last year's end.",
    fields: [.episodes(.plDistance)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .plDistance).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/05/2025 PL_DISTANCE=10 !
      EpisodesLast DECOM=01/05/2025 PL_DISTANCE=20
      """,
      """
      Episodes DECOM=01/05/2025 PL_DISTANCE=10
      EpisodesLast DECOM=01/05/2025 PL_DISTANCE=10.1
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if !this.isSameDistance(as: last) { breaks.add(this) }
      }
    })
}
