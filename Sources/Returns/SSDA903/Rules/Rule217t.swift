extension SSDA903 {
  static let rule217tFrom2023 = Rule<SSDA903>(
    "217t",
    "P2 is not a placement type from 28 October 2023.",
    fields: [.episodes(.place, .decom)],
    examples: [
      """
      Episodes PLACE=P2 DECOM=28/10/2023 !
      Episodes CHILD=2 PLACE=P2 DECOM=27/10/2023
      """
    ],
    check: .episodes { row, _ in row.place == "P2" && row.decom.isOnOrAfter(october2023) })
}
