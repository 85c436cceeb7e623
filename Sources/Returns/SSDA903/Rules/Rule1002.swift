extension SSDA903 {
  static let rule1002 = Rule<SSDA903>(
    "1002",
    "The child has no episodes this year or last, so care leaver details are not needed.",
    fields: [.oc3(.inTouch, .activ, .accom)],
    reads: [.episodes(.child), .episodes(.child).ofLastYear],
    examples: [
      """
      OC3 IN_TOUCH=YES !
      Episodes CHILD=2
      EpisodesLast CHILD=2
      """,
      """
      OC3 IN_TOUCH=YES
      Episodes CHILD=2
      EpisodesLast DECOM=01/05/2025
      """,
    ],
    check: .oc3 { row, child in row.isFilled && child.episodes.isEmpty && child.episodesLastYear.isEmpty })
}
