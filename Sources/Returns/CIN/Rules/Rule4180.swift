extension CIN {
  static let rule4180 = Rule<CIN>(
    "4180", "The child's sex is missing or is not a code.",
    fields: [.identifiers(.sex)],
    expected: "M, F or U",
    examples: [
      """
      ChildIdentifiers Sex=1 !
      """,
      """
      ChildIdentifiers Sex= !
      """,
      """
      ChildIdentifiers Sex=U
      """,
    ],
    check: .identifiers { identifiers, _ in !["M", "F", "U"].contains(identifiers.sex.text) })

  static let rule4180Until2023 = Rule<CIN>(
    "4180", "The child's gender is missing or is not a code.",
    fields: [.identifiers(.genderCurrent)],
    expected: "0, 1, 2 or 9",
    examples: [
      """
      ChildIdentifiers GenderCurrent=7 !
      """,
      """
      ChildIdentifiers GenderCurrent= !
      """,
      """
      ChildIdentifiers GenderCurrent=9
      """,
    ],
    check: .identifiers { identifiers, _ in !["0", "1", "2", "9"].contains(identifiers.genderCurrent.text) })
}
