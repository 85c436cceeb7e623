extension SSDA903 {
  static let rule180 = Rule<SSDA903>(
    "180",
    "The strengths and difficulties score must be a whole number from 0 to 40.",
    fields: [.oc2(.sdqScore)],
    examples: [
      """
      OC2 SDQ_SCORE=41 !
      OC2 CHILD=2 SDQ_SCORE=39.5 !
      OC2 CHILD=3 SDQ_SCORE=40
      """
    ],
    check: .oc2 { row, _ in row.sdqScore.isGiven && !row.isSDQScoreValid })
}
