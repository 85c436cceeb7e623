extension CIN {
  static let rule8670Q = Rule<CIN>(
    "8670Q", "The assessment has been going for more than 45 working days at the end of the census year.",
    severity: .query,
    fields: [.assessments(.assessmentStart, .assessmentAuthorised)],
    expected: "an authorisation date",
    examples: [
      """
      Assessments AssessmentActualStartDate=2026-12-01 !
      """,
      """
      Assessments AssessmentActualStartDate=2026-12-01 AssessmentAuthorisationDate=2027-01-31
      """,
      """
      Assessments AssessmentActualStartDate=2027-03-01
      """,
    ],
    check: .child { child, breaks in
      for assessment in child.assessments where assessment.authorised.isBlank {
        breaks.add(assessment, ifOpenMoreThan: 45, since: assessment.start, at: child.lastDay)
      }
    })
}
