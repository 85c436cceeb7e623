extension SSDA903 {
  static let rule197a = Rule<SSDA903>(
    "197a",
    "There is a strengths and difficulties score, so no reason for its absence is needed.",
    fields: [.oc2(.sdqScore, .sdqReason)],
    examples: [
      """
      OC2 SDQ_SCORE=10 SDQ_REASON=SDQ2 !
      OC2 CHILD=2 SDQ_SCORE=10
      """
    ],
    check: .oc2 { row, _ in row.sdqScore.isGiven && row.sdqReason.isGiven })
}
