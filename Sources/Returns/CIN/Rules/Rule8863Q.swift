extension CIN {
  static let rule8863Q = Rule<CIN>(
    "8863Q", "An assessment started while another was going on.",
    severity: .query,
    fields: [.assessments(.assessmentStart, .assessmentAuthorised)],
    examples: [
      """
      Assessments AssessmentActualStartDate=2026-05-01 AssessmentAuthorisationDate=2026-06-01 !
      Assessments AssessmentActualStartDate=2026-05-31 AssessmentAuthorisationDate= !
      """,
      """
      Assessments AssessmentActualStartDate=2026-05-01 AssessmentAuthorisationDate=2026-06-01
      Assessments AssessmentActualStartDate=2026-06-02 AssessmentAuthorisationDate=
      """,
    ],
    check: .child { child, breaks in
      if child.assessments.count < 2 { return }
      for details in child.details {
        breaks.addOverlaps(details.assessments, mayTouch: false) { ($0.start.day, $0.authorised.day) }
      }
    })
}
