extension CIN {
  static let rule1550 = Rule<CIN>(
    "1550",
    "The thirteenth character of the UPN is missing, is not the last, or is neither a digit nor a "
      + "letter that a UPN may end in.",
    fields: [.identifiers(.upn)],
    expected: "a digit, or a letter other than I, O and S",
    examples: [
      """
      ChildIdentifiers UPN=123456789123I !
      """,
      """
      ChildIdentifiers UPN=123456789123 !
      """,
      """
      ChildIdentifiers UPN=12345678912345 !
      """,
      """
      ChildIdentifiers UPN=1234567891234
      """,
      """
      ChildIdentifiers UPN=123456789123A
      """,
    ],
    check: .identifiers { identifiers, _ in !identifiers.upn.isBlank && !PupilNumber(identifiers.upn.text).endsWell })
}
