import Casework

extension CIN {
  static let rule8530Q = Rule<CIN>(
    "8530Q", "The expected date of birth is not between March and December of the year the census ends in.",
    severity: .query,
    fields: [.identifiers(.expectedBirthDate)],
    examples: [
      """
      ChildIdentifiers ExpectedPersonBirthDate=2027-02-28 !
      """,
      """
      ChildIdentifiers ExpectedPersonBirthDate=2028-01-01 !
      """,
      """
      ChildIdentifiers ExpectedPersonBirthDate=2027-03-01
      """,
    ],
    check: .identifiers { identifiers, child in
      guard let expected = identifiers.expectedBirthDate.day else { return false }
      return expected.year != child.lastDay.year || expected.month < 3
    })
}
