import Casework

extension CIN {
  static let rule8775Q = Rule<CIN>(
    "8775Q", "The person is over 25.",
    severity: .query,
    fields: [.identifiers(.birthDate), .details(.closureDate)],
    examples: [
      """
      ChildIdentifiers PersonBirthDate=2000-03-31 !
      CINdetails CINclosureDate= !
      """,
      """
      ChildIdentifiers PersonBirthDate=2000-03-31 !
      CINdetails CINclosureDate=2026-04-30 !
      """,
      """
      ChildIdentifiers PersonBirthDate=2002-03-31
      CINdetails CINclosureDate=
      """,
      """
      ChildIdentifiers PersonBirthDate=2001-05-01
      CINdetails CINclosureDate=2026-05-01
      """,
      """
      ChildIdentifiers PersonBirthDate=2001-05-01 !
      CINdetails CINclosureDate=2026-05-02 !
      """,
    ],
    check: .details(also: .identifiers) { details, child in
      guard let birth = child.identifiers.birthDate.day else { return false }
      let day = details.closureDate.isBlank ? child.lastDay : details.closureDate.day
      // Over twenty-five from the day after that birthday.
      return day.map { birth.age(on: $0 - 1) >= 25 } ?? false
    })
}
