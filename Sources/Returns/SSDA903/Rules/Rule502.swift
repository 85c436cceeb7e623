extension SSDA903 {
  static let rule502 = Rule<SSDA903>(
    "502",
    "The first episode does not begin on the day on which last year's open episode began.",
    fields: [.episodes(.decom)],
    reads: [.episodes(.decom, .dec).ofLastYear],
    examples: [
      """
      Episodes DECOM=02/05/2025 !
      EpisodesLast DECOM=01/05/2025
      """,
      """
      Episodes DECOM=01/05/2025
      EpisodesLast DECOM=01/05/2025
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if this.decom.isOtherDay(than: last.decom) { breaks.add(this) }
      }
    })
}
