extension CIN {
  static let rule1510 = Rule<CIN>(
    "1510", "The first letter of the UPN does not fit its other characters.",
    fields: [.identifiers(.upn)],
    expected: "the check letter worked out from the other twelve characters",
    hint: "The number was probably mistyped: compare it with the school's.",
    examples: [
      """
      ChildIdentifiers UPN=R247962919251 !
      """,
      """
      ChildIdentifiers UPN=A950000178301
      """,
      """
      ChildIdentifiers UPN=R325
      """,
      """
      ChildIdentifiers UPN=
      """,
    ],
    check: .identifiers { identifiers, _ in
      let number = PupilNumber(identifiers.upn.text)
      return number.checkLetter != nil && number.first != number.checkLetter
    })
}
