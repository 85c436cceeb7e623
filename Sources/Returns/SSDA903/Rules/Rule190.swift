extension SSDA903 {
  static let rule190 = Rule<SSDA903>(
    "190",
    "The child was not looked after for the whole year, but has health items filled in.",
    fields: [
      .oc2(
        .convicted, .healthCheck, .immunisations, .teethCheck, .healthAssessment, .substanceMisuse,
        .interventionReceived, .interventionOffered)
    ],
    reads: [.episodes(.decom, .dec, .rec, .ls, .rne)],
    examples: [
      """
      OC2 TEETH_CHECK=1 !
      Episodes DECOM=01/05/2026 RNE=S LS=C2
      """,
      """
      OC2 TEETH_CHECK=1
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
    ],
    check: .oc2 { row, child in row.hasItem { $0.isGiven } && !child.wasLookedAfterAllYear })
}
