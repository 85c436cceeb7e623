extension CIN {
  static let rule8535Q = Rule<CIN>(
    "8535Q", "The child is shown to have died before being born.",
    severity: .query,
    fields: [.identifiers(.deathDate, .birthDate)],
    examples: [
      """
      ChildIdentifiers PersonBirthDate=2026-05-02 PersonDeathDate=2026-05-01 !
      """,
      """
      ChildIdentifiers PersonBirthDate=2026-05-02 PersonDeathDate=2026-05-02
      """,
      """
      ChildIdentifiers PersonBirthDate= PersonDeathDate=2026-05-01 !
      """,
    ],
    check: .identifiers { identifiers, _ in
      identifiers.deathDate.isBefore(identifiers.birthDate)
        || !identifiers.deathDate.isBlank && identifiers.birthDate.isBlank
    })
}
