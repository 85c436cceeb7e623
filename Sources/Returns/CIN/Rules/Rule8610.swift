extension CIN {
  static let rule8610 = Rule<CIN>(
    "8610", "A referral that was acted on has no primary need.",
    fields: [.details(.referralNFA, .primaryNeed)],
    examples: [
      """
      CINdetails ReferralNFA=false PrimaryNeedCode= !
      """,
      """
      CINdetails ReferralNFA=false PrimaryNeedCode=N1
      """,
      """
      CINdetails ReferralNFA=true PrimaryNeedCode=
      """,
    ],
    check: .details { details, _ in details.referralNFA.isFalse && details.primaryNeed.isBlank })
}
