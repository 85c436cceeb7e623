extension CIN {
  static let rule2889 = Rule<CIN>(
    "2889", "The section 47 enquiry started before the referral it stands under.",
    fields: [.section47s(.section47Start), .details(.referralDate)],
    examples: [
      """
      CINdetails CINreferralDate=2026-05-02 !
      Section47 S47ActualStartDate=2026-05-01 !
      """,
      """
      CINdetails CINreferralDate=2026-05-02
      Section47 S47ActualStartDate=2026-05-02
      """,
    ],
    check: .section47s(also: .details) { enquiry, details, _ in enquiry.start.isBefore(details.referralDate) })
}
