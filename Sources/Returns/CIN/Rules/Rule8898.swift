extension CIN {
  static let rule8898 = Rule<CIN>(
    "8898", "The assessment gives the same factor more than once.",
    fields: [.assessments(.assessmentFactor)],
    examples: [
      """
      Assessments AssessmentFactors=1A,1A !
      """,
      """
      Assessments AssessmentFactors=1A,2B
      """,
    ],
    check: .assessments { assessment, _, _ in
      assessment.factors.count > 1 && Set(assessment.factors.map(\.code)).count < assessment.factors.count
    })
}
