extension SSDA903 {
  static let rule503E = Rule<SSDA903>(
    "503E",
    "The placement provider of the first episode is not the one of last year's open episode.",
    fields: [.episodes(.placeProvider)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .placeProvider).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/05/2025 PLACE_PROVIDER=PR1 !
      EpisodesLast DECOM=01/05/2025 PLACE_PROVIDER=PR4
      """,
      """
      Episodes DECOM=01/05/2025 PLACE_PROVIDER=PR1
      EpisodesLast DECOM=01/05/2025 PLACE_PROVIDER=PR1
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if last.placeProvider != this.placeProvider { breaks.add(this) }
      }
    })
}
