extension CIN {
  static let rule8600 = Rule<CIN>(
    "8600", "The date of referral is missing, or after the end of the census year.",
    fields: [.details(.referralDate)],
    examples: [
      """
      CINdetails CINreferralDate= !
      """,
      """
      CINdetails CINreferralDate=2027-04-01 !
      """,
      """
      CINdetails CINreferralDate=2027-03-31
      """,
    ],
    check: .details { details, child in details.referralDate.isBlank || details.referralDate.isAfter(child.lastDay) })
}
