extension CIN {
  static let rule8520 = Rule<CIN>(
    "8520", "The child was born after the end of the census year.",
    fields: [.identifiers(.birthDate)],
    examples: [
      """
      ChildIdentifiers PersonBirthDate=2027-04-01 !
      """,
      """
      ChildIdentifiers PersonBirthDate=2027-03-31
      """,
    ],
    check: .identifiers { identifiers, child in identifiers.birthDate.isAfter(child.lastDay) })
}
