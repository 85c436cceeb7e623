import Casework

extension CIN {
  static let rule8696 = Rule<CIN>(
    "8696", "The assessment was finished outside the census year.",
    fields: [.assessments(.assessmentAuthorised)],
    examples: [
      """
      Assessments AssessmentAuthorisationDate=2026-03-31 !
      """,
      """
      Assessments AssessmentAuthorisationDate=2026-04-01
      """,
      """
      Assessments AssessmentAuthorisationDate=
      """,
    ],
    check: .assessments { assessment, _, child in assessment.authorised.isOutside(child.year) })
}
