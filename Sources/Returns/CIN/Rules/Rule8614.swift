extension CIN {
  static let rule8614 = Rule<CIN>(
    "8614", "Factors are given for an assessment that is not finished.",
    fields: [.assessments(.assessmentAuthorised, .assessmentFactor)],
    examples: [
      """
      Assessments AssessmentFactors=1A AssessmentAuthorisationDate= !
      """,
      """
      Assessments AssessmentFactors=1A AssessmentAuthorisationDate=2026-05-02
      """,
      """
      Assessments AssessmentFactors= AssessmentAuthorisationDate=
      """,
    ],
    check: .assessments { assessment, _, _ in assessment.authorised.isBlank && !assessment.factors.isEmpty })
}
