extension CIN {
  static let rule8896 = Rule<CIN>(
    "8896", "More than one assessment is open in the episode.",
    fields: [.assessments(.assessmentAuthorised)],
    examples: [
      """
      Assessments AssessmentAuthorisationDate= !
      Assessments AssessmentAuthorisationDate= !
      """,
      """
      Assessments AssessmentAuthorisationDate=
      Assessments AssessmentAuthorisationDate=2026-05-02
      """,
    ],
    check: .child { child, breaks in
      if child.assessments.count < 2 { return }
      for details in child.details {
        let open = details.assessments.filter(\.authorised.isBlank)
        if open.count > 1 { for assessment in open { breaks.add(assessment) } }
      }
    })
}
