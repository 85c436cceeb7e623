extension CIN {
  static let rule1105 = Rule<CIN>(
    "1105", "The child protection plan started before the referral it stands under.",
    fields: [.protectionPlans(.cppStart), .details(.referralDate)],
    examples: [
      """
      CINdetails CINreferralDate=2026-05-02 !
      ChildProtectionPlans CPPstartDate=2026-05-01 !
      """,
      """
      CINdetails CINreferralDate=2026-05-02
      ChildProtectionPlans CPPstartDate=2026-05-02
      """,
    ],
    check: .protectionPlans(also: .details) { plan, details, _ in plan.start.isBefore(details.referralDate) })
}
