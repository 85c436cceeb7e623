extension SSDA903 {
  static let rule186 = Rule<SSDA903>(
    "186",
    """
    The child is of an age to have a strengths and difficulties score and was looked after all year, but has \
    neither a score nor a reason.
    """,
    fields: [.oc2(.sdqScore)],
    reads: [.oc2(.sdqReason, .dob), .episodes(.decom, .dec, .rec, .ls, .rne)],
    examples: [
      """
      OC2 DOB=01/05/2015 !
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
      """
      OC2 DOB=01/05/2015 SDQ_SCORE=12
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
    ],
    check: .oc2 { row, child in
      row.sdqScore.isBlank && row.sdqReason.isBlank && row.dob.hasTurned(4, by: child.period.start)
        && row.dob.isUnder(17, on: child.period.end) && child.wasLookedAfterAllYear
    })
}
