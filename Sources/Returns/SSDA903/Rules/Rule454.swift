extension SSDA903 {
  static let rule454From2025 = Rule<SSDA903>(
    "454",
    "The placement is more than 350 miles from home.",
    severity: .query,
    fields: [.episodes(.plDistance)],
    reads: [.header(.uasc).ifThere, .header(.uasc).ofLastYear.ifThere, .uasc(.duc).ofLastYear.ifThere],
    examples: [
      """
      Episodes PL_DISTANCE=351 !
      Episodes CHILD=2 PL_DISTANCE=999.9
      """
    ],
    check: .episodes { row, child in
      guard let miles = row.plDistance, miles > 350, miles != 999.9 else { return false }
      return !child.isOrWasUnaccompanied
    })
}
