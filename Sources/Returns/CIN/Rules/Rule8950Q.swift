extension CIN {
  static let rule8950Q = Rule<CIN>(
    "8950Q", "Factor 19A is used, which 19B and 19C have replaced.",
    severity: .query,
    fields: [.assessments(.assessmentFactor)],
    expected: "19B or 19C",
    examples: [
      """
      Assessments AssessmentFactors=19A !
      """,
      """
      Assessments AssessmentFactors=1A,19a !
      """,
      """
      Assessments AssessmentFactors=19B
      """,
    ],
    check: .assessments { assessment, _, _ in assessment.factors.contains { $0.code.uppercased() == "19A" } })
}
