extension CIN {
  static let rule8568 = Rule<CIN>(
    "8568", "It is not said whether the referral led to no further action.",
    fields: [.details(.referralNFA)],
    expected: "true, false, 1 or 0",
    examples: [
      """
      CINdetails ReferralNFA= !
      """,
      """
      CINdetails ReferralNFA=maybe !
      """,
      """
      CINdetails ReferralNFA=0
      """,
    ],
    check: .details { details, _ in details.referralNFA.value == nil })
}
