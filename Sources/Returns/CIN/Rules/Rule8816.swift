extension CIN {
  static let rule8816 = Rule<CIN>(
    "8816", "An open episode that led to action is not the child's latest.",
    fields: [.details(.referralDate, .referralNFA, .closureDate)],
    examples: [
      """
      CINdetails CINdetailsID=1 CINreferralDate=2026-05-01 ReferralNFA=0 CINclosureDate= !
      CINdetails CINdetailsID=2 CINreferralDate=2026-06-01 ReferralNFA=1 CINclosureDate=
      """,
      """
      CINdetails CINdetailsID=1 CINreferralDate=2026-05-01 ReferralNFA=0 CINclosureDate=2026-05-20
      CINdetails CINdetailsID=2 CINreferralDate=2026-06-01 ReferralNFA=0 CINclosureDate=
      """,
      """
      CINdetails CINdetailsID=1 CINreferralDate=2026-05-01 ReferralNFA=1 CINclosureDate=
      CINdetails CINdetailsID=2 CINreferralDate=2026-06-01 ReferralNFA=0 CINclosureDate=
      """,
    ],
    check: .details { details, child in
      details.closureDate.isBlank && details.referralNFA.isFalse
        && child.details.contains { $0.referralDate.isAfter(details.referralDate) }
    })
}
