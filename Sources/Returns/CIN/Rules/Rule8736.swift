import Casework

extension CIN {
  static let rule8736 = Rule<CIN>(
    "8736", "An assessment that is not finished did not start in the census year.",
    fields: [.assessments(.assessmentStart, .assessmentAuthorised)],
    examples: [
      """
      Assessments AssessmentActualStartDate=2026-03-31 AssessmentAuthorisationDate= !
      """,
      """
      Assessments AssessmentActualStartDate=2026-03-31 AssessmentAuthorisationDate=2026-04-30
      """,
      """
      Assessments AssessmentActualStartDate=2026-04-01 AssessmentAuthorisationDate=
      """,
    ],
    check: .assessments { assessment, _, child in
      assessment.authorised.isBlank && (assessment.start.isBlank || assessment.start.isOutside(child.year))
    })
}
