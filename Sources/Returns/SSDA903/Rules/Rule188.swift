extension SSDA903 {
  static let rule188 = Rule<SSDA903>(
    "188",
    "The child is under 4 at the year's end, but has a strengths and difficulties score or a reason for none.",
    fields: [.oc2(.sdqScore, .sdqReason)],
    reads: [.oc2(.dob)],
    examples: [
      """
      OC2 DOB=01/05/2023 SDQ_SCORE=10 !
      OC2 CHILD=2 DOB=01/03/2023 SDQ_SCORE=10
      """
    ],
    check: .oc2 { row, child in
      (row.sdqScore.isGiven || row.sdqReason.isGiven) && row.dob.isUnder(4, on: child.period.end)
    })
}
