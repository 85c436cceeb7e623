extension SSDA903 {
  static let rule503J = Rule<SSDA903>(
    "503J",
    "Whether the first episode's placement is inside the authority does not agree with last year's open episode.",
    fields: [.episodes(.plLocation)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .plLocation).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/05/2025 PL_LOCATION=IN !
      EpisodesLast DECOM=01/05/2025 PL_LOCATION=OUT
      """,
      """
      Episodes DECOM=01/05/2025 PL_LOCATION=IN
      EpisodesLast DECOM=01/05/2025 PL_LOCATION=IN
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if last.plLocation != this.plLocation { breaks.add(this) }
      }
    })
}
