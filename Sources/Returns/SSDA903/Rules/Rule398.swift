extension SSDA903 {
  static let rule398 = Rule<SSDA903>(
    "398",
    "The child is looked after for short breaks, so home and placement postcodes are not needed.",
    fields: [.episodes(.ls, .homePost, .plPost)],
    examples: [
      """
      Episodes LS=V4 HOME_POST='BN2 5XS' !
      Episodes CHILD=2 LS=V4
      """
    ],
    check: .episodes { row, _ in row.isRespite && (row.homePost.isGiven || row.plPost.isGiven) })
}
