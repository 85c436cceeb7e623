extension CIN {
  static let rule8832 = Rule<CIN>(
    "8832", "A child protection plan stands under a referral that led to no further action.",
    fields: [.protectionPlans(), .details(.referralNFA)],
    examples: [
      """
      CINdetails ReferralNFA=true !
      ChildProtectionPlans CPPstartDate=2026-05-02 !
      """,
      """
      CINdetails ReferralNFA=false
      ChildProtectionPlans CPPstartDate=2026-05-02
      """,
    ],
    check: .protectionPlans(also: .details) { _, details, _ in details.referralNFA.isTrue })
}
