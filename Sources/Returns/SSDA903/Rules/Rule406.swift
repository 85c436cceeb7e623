extension SSDA903 {
  static let rule406 = Rule<SSDA903>(
    "406",
    "The child is or was unaccompanied, so the distance must be blank.",
    fields: [.episodes(.plDistance)],
    reads: [.header(.uasc).ifThere, .header(.uasc).ofLastYear.ifThere, .uasc(.duc).ofLastYear.ifThere],
    examples: [
      """
      Episodes PL_DISTANCE=4 !
      Header UASC=1
      """,
      """
      Episodes PL_DISTANCE=4
      Header UASC=0
      """,
    ],
    check: .episodes { row, child in row.plDistance != nil && child.isOrWasUnaccompanied })
}
