extension CIN {
  static let rule4000 = Rule<CIN>(
    "4000", "A child in need plan stands under a referral that led to no further action.",
    fields: [.cinPlans(), .details(.referralNFA)],
    examples: [
      """
      CINdetails ReferralNFA=true !
      CINplanDates CINPlanStartDate=2026-05-02 !
      """,
      """
      CINdetails ReferralNFA=false
      CINplanDates CINPlanStartDate=2026-05-02
      """,
    ],
    check: .cinPlans(also: .details) { _, details, _ in details.referralNFA.isTrue })
}
