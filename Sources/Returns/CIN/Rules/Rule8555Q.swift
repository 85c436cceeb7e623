extension CIN {
  static let rule8555Q = Rule<CIN>(
    "8555Q", "The child was referred after their death.",
    severity: .query,
    fields: [.identifiers(.deathDate), .details(.referralDate)],
    examples: [
      """
      ChildIdentifiers PersonDeathDate=2026-05-01 !
      CINdetails CINreferralDate=2026-05-02 !
      """,
      """
      ChildIdentifiers PersonDeathDate=2026-05-01
      CINdetails CINreferralDate=2026-05-01
      """,
    ],
    check: .details(also: .identifiers) { details, child in details.referralDate.isAfter(child.identifiers.deathDate) })
}
