extension SSDA903 {
  static let rule546 = Rule<SSDA903>(
    "546",
    "A child of 5 or over at the year's end should not have a health promotion item.",
    fields: [.oc2(.dob, .healthCheck)],
    reads: [.episodes(.decom, .dec, .rec, .ls, .rne)],
    examples: [
      """
      OC2 DOB=31/03/2022 HEALTH_CHECK=1 !
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
      """
      OC2 DOB=01/04/2022 HEALTH_CHECK=1
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
    ],
    check: .oc2 { row, child in
      row.healthCheck.isGiven && row.dob.hasTurned(5, by: child.period.end) && child.wasLookedAfterAllYear
    })
}
