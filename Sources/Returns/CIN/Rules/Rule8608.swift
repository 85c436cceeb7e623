extension CIN {
  static let rule8608 = Rule<CIN>(
    "8608", "The assessment was finished before it started.",
    fields: [.assessments(.assessmentStart, .assessmentAuthorised)],
    examples: [
      """
      Assessments AssessmentActualStartDate=2026-05-02 AssessmentAuthorisationDate=2026-05-01 !
      """,
      """
      Assessments AssessmentActualStartDate=2026-05-02 AssessmentAuthorisationDate=2026-05-02
      """,
    ],
    check: .assessments { assessment, _, _ in assessment.start.isAfter(assessment.authorised) })
}
