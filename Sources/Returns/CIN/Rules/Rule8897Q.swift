extension CIN {
  static let rule8897Q = Rule<CIN>(
    "8897Q", "A finished assessment gives no factors, or one that is not a code.",
    severity: .query,
    fields: [.assessments(.assessmentAuthorised, .assessmentFactor)],
    expected: "one or more codes of the factors table; 21 when none was identified",
    examples: [
      """
      Assessments AssessmentAuthorisationDate=2026-05-02 AssessmentFactors= !
      """,
      """
      Assessments AssessmentAuthorisationDate=2026-05-02 AssessmentFactors=99 !
      """,
      """
      Assessments AssessmentAuthorisationDate=2026-05-02 AssessmentFactors=1A
      """,
      """
      Assessments AssessmentAuthorisationDate= AssessmentFactors=
      """,
    ],
    check: .assessments { assessment, _, child in
      assessment.authorised.isOnOrAfter(child.firstDay)
        && (assessment.factors.isEmpty || assessment.factors.contains { !CINCodes.factors.contains($0.code) })
    })
}
