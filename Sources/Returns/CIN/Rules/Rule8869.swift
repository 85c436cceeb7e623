extension CIN {
  static let rule8869 = Rule<CIN>(
    "8869", "The assessment says that no factors were identified, and also gives some.",
    fields: [.assessments(.assessmentFactor)],
    expected: "21 alone, or the factors without it",
    examples: [
      """
      Assessments AssessmentFactors=21,1A !
      """,
      """
      Assessments AssessmentFactors=21
      """,
      """
      Assessments AssessmentFactors=1A,2B
      """,
    ],
    check: .assessments { assessment, _, _ in
      assessment.factors.count > 1 && assessment.factors.contains { $0.code == "21" }
        && assessment.factors.contains { $0.code != "21" }
    })
}
