extension CIN {
  static let rule8525Q = Rule<CIN>(
    "8525Q", "A child must have a date of birth or an expected date of birth, and not both.",
    severity: .query,
    fields: [.identifiers(.birthDate, .expectedBirthDate)],
    examples: [
      """
      ChildIdentifiers PersonBirthDate= ExpectedPersonBirthDate= !
      """,
      """
      ChildIdentifiers PersonBirthDate=2026-05-01 ExpectedPersonBirthDate=2026-05-01 !
      """,
      """
      ChildIdentifiers PersonBirthDate=2026-05-01
      """,
    ],
    check: .identifiers { identifiers, _ in identifiers.birthDate.isBlank == identifiers.expectedBirthDate.isBlank })
}
