extension SSDA903 {
  static let rule157 = Rule<SSDA903>(
    "157",
    """
    SDQ1 (child too young or too old) is given as the reason for no score, but the child is of an age to have \
    one.
    """,
    fields: [.oc2(.sdqReason, .dob)],
    reads: [.oc2(.sdqScore), .episodes(.decom, .dec, .rec, .ls, .rne)],
    examples: [
      """
      OC2 SDQ_REASON=SDQ1 DOB=01/05/2015 !
      Episodes DECOM=01/05/2020 RNE=S LS=C2
      """,
      """
      OC2 SDQ_REASON=SDQ1 DOB=01/05/2024
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
    ],
    check: .oc2 { row, child in
      row.sdqReason == "SDQ1" && row.sdqScore.isBlank && row.dob.hasTurned(4, by: child.period.start)
        && row.dob.isUnder(17, on: child.period.end) && child.wasLookedAfterAllYear
    })
}
