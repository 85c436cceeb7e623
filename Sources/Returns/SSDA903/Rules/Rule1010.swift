extension SSDA903 {
  static let rule1010 = Rule<SSDA903>(
    "1010",
    "There are care leaver details and an episode left open last year, but no episodes this year.",
    fields: [.oc3(.inTouch, .activ, .accom).ifThere],
    reads: [.oc3(.child), .episodes(.child), .episodes(.decom, .dec).ofLastYear],
    examples: [
      """
      OC3 IN_TOUCH=YES !
      Episodes CHILD=2
      EpisodesLast DECOM=01/05/2025
      """,
      """
      OC3 IN_TOUCH=YES
      Episodes CHILD=2
      EpisodesLast DECOM=01/05/2025 DEC=01/06/2025
      """,
    ],
    check: .oc3 { _, child in
      guard child.episodes.isEmpty, let last = child.episodesLastYear.last else { return false }
      return last.dec.isBlank
    })
}
