extension SSDA903 {
  static let rule543 = Rule<SSDA903>(
    "543",
    "The child is 10 or over and was looked after all year, but convictions are blank.",
    fields: [.oc2(.dob, .convicted)],
    reads: [.episodes(.decom, .dec, .rec, .ls, .rne)],
    examples: [
      """
      OC2 DOB=01/05/2015 !
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
      """
      OC2 DOB=01/05/2015 CONVICTED=0
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
    ],
    check: .oc2 { row, child in
      row.convicted.isBlank && row.dob.hasTurned(10, by: child.period.end) && child.wasLookedAfterAllYear
    })
}
