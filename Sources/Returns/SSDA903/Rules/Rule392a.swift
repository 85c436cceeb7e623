extension SSDA903 {
  static let rule392a = Rule<SSDA903>(
    "392a",
    "The child is looked after, but no distance from home to placement is known.",
    fields: [.episodes(.plDistance)],
    reads: [.episodes(.ls), .header(.uasc).ifThere, .header(.uasc).ofLastYear.ifThere, .uasc(.duc).ofLastYear.ifThere],
    examples: [
      """
      Episodes LS=C2 PL_DISTANCE= !
      Episodes CHILD=2 LS=C2 PL_DISTANCE=4
      """
    ],
    check: .episodes { row, child in !row.isRespite && row.plDistance == nil && !child.isOrWasUnaccompanied })
}
