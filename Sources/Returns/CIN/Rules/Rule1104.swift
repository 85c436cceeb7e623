extension CIN {
  static let rule1104 = Rule<CIN>(
    "1104", "The initial child protection conference was held before the referral it stands under.",
    fields: [.section47s(.dateOfInitialCPC), .details(.referralDate)],
    examples: [
      """
      CINdetails CINreferralDate=2026-05-02 !
      Section47 DateOfInitialCPC=2026-05-01 !
      """,
      """
      CINdetails CINreferralDate=2026-05-02
      Section47 DateOfInitialCPC=2026-05-02
      """,
    ],
    check: .section47s(also: .details) { enquiry, details, _ in enquiry.dateOfInitialCPC.isBefore(details.referralDate)
    })
}
