extension SSDA903 {
  static let rule164 = Rule<SSDA903>(
    "164",
    "The distance from home to placement must lie between 0 and 999.9 miles.",
    fields: [.episodes(.plDistance)],
    reads: [.episodes(.ls), .header(.uasc).ifThere, .header(.uasc).ofLastYear.ifThere, .uasc(.duc).ofLastYear.ifThere],
    examples: [
      """
      Episodes LS=C2 PL_DISTANCE=1000 !
      Episodes CHILD=2 LS=C2 PL_DISTANCE=12.5
      """
    ],
    check: .episodes { row, child in
      guard let miles = row.plDistance, !row.isRespite else { return false }
      return (miles < 0 || miles > 999.9) && !child.isOrWasUnaccompanied
    })
}
