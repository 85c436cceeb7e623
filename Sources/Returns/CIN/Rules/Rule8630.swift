extension CIN {
  static let rule8630 = Rule<CIN>(
    "8630", "The case was closed before the child was referred.",
    fields: [.details(.referralDate, .closureDate)],
    examples: [
      """
      CINdetails CINreferralDate=2026-05-02 CINclosureDate=2026-05-01 !
      """,
      """
      CINdetails CINreferralDate=2026-05-02 CINclosureDate=2026-05-02
      """,
    ],
    check: .details { details, _ in details.closureDate.isBefore(details.referralDate) })
}
