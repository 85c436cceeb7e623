extension SSDA903 {
  static let rule197B = Rule<SSDA903>(
    "197B",
    "A child who turned 4 or 17 in the year and was looked after throughout needs a score or a reason for none.",
    fields: [.oc2(.sdqReason, .dob)],
    reads: [.oc2(.sdqScore), .episodes(.decom, .dec, .rec, .ls, .rne)],
    examples: [
      """
      OC2 DOB=01/05/2022 !
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
      """
      OC2 DOB=01/05/2022 SDQ_REASON=SDQ1
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
    ],
    check: .oc2 { row, child in
      guard row.sdqScore.isBlank, row.sdqReason.isBlank else { return false }
      let turned = child.period.contains(row.dob.adding(years: 4)) || child.period.contains(row.dob.adding(years: 17))
      return turned && child.wasLookedAfterAllYear
    })
}
