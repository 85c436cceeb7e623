extension CIN {
  static let rule8873Q = Rule<CIN>(
    "8873Q",
    "The only assessment of the episode identified no factors, yet the case was not closed after "
      + "assessment.",
    severity: .query,
    fields: [.assessments(.assessmentFactor), .details(.reasonForClosure)],
    examples: [
      """
      CINdetails ReasonForClosure=RC7 !
      Assessments AssessmentFactors=21 !
      """,
      """
      CINdetails ReasonForClosure=RC8
      Assessments AssessmentFactors=21
      """,
      """
      CINdetails ReasonForClosure=RC7
      Assessments AssessmentFactors=21
      Assessments AssessmentFactors=1A
      """,
    ],
    check: .assessments(also: .details) { assessment, details, _ in
      details.assessments.count == 1 && assessment.factors.contains { $0.code == "21" }
        && !["RC8", "RC9"].contains(details.reasonForClosure.text)
    })
}
