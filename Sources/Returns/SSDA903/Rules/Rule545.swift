extension SSDA903 {
  static let rule545 = Rule<SSDA903>(
    "545",
    "The child is under 5 and was looked after all year, but health promotion is blank.",
    fields: [.oc2(.dob, .healthCheck)],
    reads: [.episodes(.decom, .dec, .rec, .ls, .rne)],
    examples: [
      """
      OC2 DOB=01/05/2023 !
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
      """
      OC2 DOB=01/05/2023 HEALTH_CHECK=1
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
    ],
    check: .oc2 { row, child in
      row.healthCheck.isBlank && row.dob.isUnder(5, on: child.period.end) && child.wasLookedAfterAllYear
    })
}
