extension CIN {
  static let rule1550 = Rule<CIN>(
    "1550", "The last character of the UPN is neither a digit nor a letter that a UPN may end in.",
    fields: [.identifiers(.upn)],
    expected: "a digit, or a letter other than I, O and S",
    examples: [
      """
      ChildIdentifiers UPN=123456789123I !
      """,
      """
      ChildIdentifiers UPN=1234567891234
      """,
      """
      ChildIdentifiers UPN=123456789123A
      """,
    ],
    check: .identifiers { identifiers, _ in PupilNumber(identifiers.upn.text).last.map { !$0.isPupilCharacter } ?? false
    })
}
