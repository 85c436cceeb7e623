import Casework

extension CIN {
  static let rule8545Q = Rule<CIN>(
    "8545Q", "The child died outside the census year.",
    severity: .query,
    fields: [.identifiers(.deathDate)],
    examples: [
      """
      ChildIdentifiers PersonDeathDate=2026-03-31 !
      """,
      """
      ChildIdentifiers PersonDeathDate=2026-04-01
      """,
      """
      ChildIdentifiers PersonDeathDate=
      """,
    ],
    check: .identifiers { identifiers, child in identifiers.deathDate.isOutside(child.year) })
}
