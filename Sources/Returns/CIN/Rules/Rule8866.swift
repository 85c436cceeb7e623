extension CIN {
  static let rule8866 = Rule<CIN>(
    "8866", "The source of the referral is missing or is not a code.",
    fields: [.details(.referralDate, .referralSource)],
    examples: [
      """
      CINdetails CINreferralDate=2026-05-02 ReferralSource=99 !
      """,
      """
      CINdetails CINreferralDate=2026-05-02 ReferralSource= !
      """,
      """
      CINdetails CINreferralDate=2026-05-02 ReferralSource=1A
      """,
    ],
    check: .details { details, _ in !CINCodes.referralSources.contains(details.referralSource.text) })
}
