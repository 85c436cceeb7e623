import Casework

extension CIN {
  static let rule8770Q = Rule<CIN>(
    "8770Q",
    "A child of school age, whose referral was acted on, has no UPN and no reason for that which "
      + "holds at that age.",
    severity: .query,
    fields: [.identifiers(.upn, .upnUnknown, .birthDate)],
    reads: [.details(.referralNFA)],
    hint: "A child is of school age from the September after the fifth birthday.",
    examples: [
      """
      ChildIdentifiers PersonBirthDate=2021-08-31 UPN= UPNunknown=UN1 !
      CINdetails ReferralNFA=0
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-01 UPN= UPNunknown= !
      CINdetails ReferralNFA=0
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-01 UPN= UPNunknown=UN9 !
      CINdetails ReferralNFA=0
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-01 UPN= UPNunknown=UN3
      CINdetails ReferralNFA=0
      """,
      """
      ChildIdentifiers PersonBirthDate=2021-09-01 UPN= UPNunknown=UN1
      CINdetails ReferralNFA=0
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-01 UPN=A950000178301 UPNunknown=
      CINdetails ReferralNFA=0
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-01 UPN= UPNunknown=UN1
      CINdetails ReferralNFA=1
      """,
    ],
    check: .identifiers { identifiers, child in
      guard let birth = identifiers.birthDate.day, identifiers.lacksPupilNumber else { return false }
      let september = Day(year: child.firstDay.year, month: 9, day: 1) ?? child.lastDay
      return birth.adding(years: 5) < september && child.details.contains(where: \.referralNFA.isFalse)
    })

  static let rule8770QUntil2023 = Rule<CIN>(
    "8770Q",
    "A child over five at the start of the year, whose referral was acted on, has no UPN and no "
      + "reason for that which holds at that age.",
    severity: .query,
    fields: [.identifiers(.upn, .upnUnknown, .birthDate)],
    reads: [.details(.referralNFA)],
    examples: [
      """
      ChildIdentifiers PersonBirthDate=2021-03-31 UPN= UPNunknown= !
      CINdetails ReferralNFA=0
      """,
      """
      ChildIdentifiers PersonBirthDate=2021-03-31 UPN= UPNunknown=UN1 !
      CINdetails ReferralNFA=0
      """,
      """
      ChildIdentifiers PersonBirthDate=2021-04-01 UPN= UPNunknown=
      CINdetails ReferralNFA=0
      """,
      """
      ChildIdentifiers PersonBirthDate=2015-05-01 UPN=A950000178301 UPNunknown=
      CINdetails ReferralNFA=0
      """,
    ],
    check: .identifiers { identifiers, child in
      guard let birth = identifiers.birthDate.day, identifiers.lacksPupilNumber else { return false }
      return birth.adding(years: 5) < child.firstDay && child.details.contains(where: \.referralNFA.isFalse)
    })
}
