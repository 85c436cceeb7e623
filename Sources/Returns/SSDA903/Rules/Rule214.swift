extension SSDA903 {
  static let rule214 = Rule<SSDA903>(
    "214",
    "The child is looked after for short breaks, so the placement's postcode and URN are not needed.",
    fields: [.episodes(.plPost, .urn)],
    reads: [.episodes(.ls)],
    examples: [
      """
      Episodes LS=V4 URN=SC045099 !
      Episodes CHILD=2 LS=C2 URN=SC045099
      """
    ],
    check: .episodes { row, _ in row.isRespite && (row.plPost.isGiven || row.urn.isGiven) })
}
