import Casework

extension CIN {
  static let rule8606 = Rule<CIN>(
    "8606", "The child was referred more than 40 weeks before birth.",
    fields: [.details(.referralDate), .identifiers(.birthDate, .expectedBirthDate)],
    examples: [
      """
      CINdetails CINreferralDate=2026-01-01 !
      ChildIdentifiers PersonBirthDate=2026-10-09 !
      """,
      """
      CINdetails CINreferralDate=2026-01-01 !
      ChildIdentifiers ExpectedPersonBirthDate=2026-10-09 !
      """,
      """
      CINdetails CINreferralDate=2026-01-01
      ChildIdentifiers PersonBirthDate=2026-10-08
      """,
    ],
    check: .details(also: .identifiers) { details, child in
      let birth = child.identifiers.birthDate.day ?? child.identifiers.expectedBirthDate.day
      return birth.map { details.referralDate.isBefore($0 - 280) } ?? false
    })
}
