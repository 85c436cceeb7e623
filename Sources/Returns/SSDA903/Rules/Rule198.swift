extension SSDA903 {
  static let rule198 = Rule<SSDA903>(
    "198",
    "The child was not looked after for the whole year, but has a reason for no strengths and difficulties score.",
    fields: [.oc2(.sdqReason)],
    reads: [.episodes(.decom, .dec, .rec, .ls, .rne)],
    examples: [
      """
      OC2 SDQ_REASON=SDQ2 !
      Episodes DECOM=01/05/2026 RNE=S LS=C2
      """,
      """
      OC2 SDQ_REASON=SDQ2
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
    ],
    check: .oc2 { row, child in row.sdqReason.isGiven && !child.wasLookedAfterAllYear })
}
