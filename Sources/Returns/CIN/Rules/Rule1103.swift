extension CIN {
  static let rule1103 = Rule<CIN>(
    "1103", "The assessment started before the referral it stands under.",
    fields: [.assessments(.assessmentStart), .details(.referralDate)],
    examples: [
      """
      CINdetails CINreferralDate=2026-05-02 !
      Assessments AssessmentActualStartDate=2026-05-01 !
      """,
      """
      CINdetails CINreferralDate=2026-05-02
      Assessments AssessmentActualStartDate=2026-05-02
      Assessments AssessmentActualStartDate=
      """,
    ],
    check: .assessments(also: .details) { assessment, details, _ in assessment.start.isBefore(details.referralDate) })
}
