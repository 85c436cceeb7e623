extension SSDA903 {
  static let rule185 = Rule<SSDA903>(
    "185",
    "The child was not looked after for the whole year, but has a strengths and difficulties score.",
    fields: [.oc2(.sdqScore)],
    reads: [.episodes(.decom, .dec, .rec, .ls, .rne)],
    examples: [
      """
      OC2 SDQ_SCORE=10 !
      Episodes DECOM=01/05/2026 RNE=S LS=C2
      """,
      """
      OC2 SDQ_SCORE=10
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
    ],
    check: .oc2 { row, child in row.sdqScore.isGiven && !child.wasLookedAfterAllYear })
}
