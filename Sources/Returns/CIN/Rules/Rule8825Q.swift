extension CIN {
  static let rule8825Q = Rule<CIN>(
    "8825Q", "The case is said to be closed after assessment, yet the episode has no assessment.",
    severity: .query,
    fields: [.details(.reasonForClosure)],
    reads: [.assessments()],
    examples: [
      """
      CINdetails ReasonForClosure=RC8 !
      Assessments CINdetailsID=2
      """,
      """
      CINdetails ReasonForClosure=RC9
      Assessments AssessmentActualStartDate=2026-05-02
      """,
      """
      CINdetails ReasonForClosure=RC7
      Assessments CINdetailsID=2
      """,
    ],
    check: .details { details, _ in
      ["RC8", "RC9"].contains(details.reasonForClosure.text) && details.assessments.isEmpty
    })
}
