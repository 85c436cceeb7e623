extension CIN {
  static let rule8945Q = Rule<CIN>(
    "8945Q", "Factor 18A is used, which 18B and 18C have replaced.",
    severity: .query,
    fields: [.assessments(.assessmentFactor)],
    expected: "18B or 18C",
    examples: [
      """
      Assessments AssessmentFactors=18A !
      """,
      """
      Assessments AssessmentFactors=1A,18a !
      """,
      """
      Assessments AssessmentFactors=18B
      """,
    ],
    check: .assessments { assessment, _, _ in assessment.factors.contains { $0.code.uppercased() == "18A" } })
}
