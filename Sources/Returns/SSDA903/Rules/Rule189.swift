extension SSDA903 {
  static let rule189 = Rule<SSDA903>(
    "189",
    """
    The child was 17 or over when the year began, but has a strengths and difficulties score or a reason for \
    none.
    """,
    fields: [.oc2(.dob, .sdqScore, .sdqReason)],
    examples: [
      """
      OC2 DOB=01/04/2009 SDQ_SCORE=10 !
      OC2 CHILD=2 DOB=02/04/2009 SDQ_SCORE=10
      """
    ],
    check: .oc2 { row, child in
      (row.sdqScore.isGiven || row.sdqReason.isGiven) && row.dob.hasTurned(17, by: child.period.start)
    })
}
