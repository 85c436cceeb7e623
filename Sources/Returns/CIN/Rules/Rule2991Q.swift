extension CIN {
  static let rule2991Q = Rule<CIN>(
    "2991Q", "A section 47 enquiry is recorded in an episode that has no assessment.",
    severity: .query,
    fields: [.section47s()],
    reads: [.assessments()],
    examples: [
      """
      Section47 S47ActualStartDate=2026-05-02 !
      Assessments CINdetailsID=2
      """,
      """
      Section47 S47ActualStartDate=2026-05-02
      Assessments AssessmentActualStartDate=2026-05-02
      """,
    ],
    check: .section47s { _, details, _ in details.assessments.isEmpty })
}
