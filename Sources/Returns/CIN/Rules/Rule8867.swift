extension CIN {
  static let rule8867 = Rule<CIN>(
    "8867", "The case is closed, yet an assessment in it is not finished.",
    fields: [.details(.closureDate), .assessments(.assessmentAuthorised)],
    examples: [
      """
      CINdetails CINclosureDate=2026-05-02 !
      Assessments AssessmentAuthorisationDate= !
      """,
      """
      CINdetails CINclosureDate=2026-05-02
      Assessments AssessmentAuthorisationDate=2026-05-02
      """,
      """
      CINdetails CINclosureDate=
      Assessments AssessmentAuthorisationDate=
      """,
    ],
    check: .assessments(also: .details) { assessment, details, _ in
      !details.closureDate.isBlank && assessment.authorised.isBlank
    })
}
