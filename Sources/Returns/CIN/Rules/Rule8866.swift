import Casework

extension CIN {
  static let rule8866 = Rule<CIN>(
    "8866", "The source of the referral is missing or is not a code.",
    fields: [.details(.referralDate, .referralSource)],
    hint: "The source has been collected of referrals since April 2013.",
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
      """
      CINdetails CINreferralDate=2013-03-31 ReferralSource=
      """,
    ],
    check: .details { details, _ in
      details.referralDate.isOnOrAfter("2013-04-01")
        && !CINCodes.referralSources.contains(details.referralSource.text)
    })
}
