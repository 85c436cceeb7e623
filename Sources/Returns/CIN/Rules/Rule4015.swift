extension CIN {
  static let rule4015 = Rule<CIN>(
    "4015", "The child in need plan started before the referral it stands under.",
    fields: [.cinPlans(.cinPlanStart), .details(.referralDate)],
    examples: [
      """
      CINdetails CINreferralDate=2026-05-02 !
      CINplanDates CINPlanStartDate=2026-05-01 !
      """,
      """
      CINdetails CINreferralDate=2026-05-02
      CINplanDates CINPlanStartDate=2026-05-02
      """,
    ],
    check: .cinPlans(also: .details) { plan, details, _ in plan.start.isBefore(details.referralDate) })
}
