extension CIN {
  static let rule1530 = Rule<CIN>(
    "1530", "Characters 2 to 4 of the UPN are no local authority's number.",
    fields: [.identifiers(.upn)],
    examples: [
      """
      ChildIdentifiers UPN=R421962919251 !
      """,
      """
      ChildIdentifiers UPN=A38100178301
      """,
      """
      ChildIdentifiers UPN=
      """,
    ],
    check: .identifiers { identifiers, _ in
      let number = PupilNumber(identifiers.upn.text)
      return number.authority.map { !PupilNumber.authorities.contains($0) } ?? false
    })

  static let rule1530Until2022 = Rule<CIN>(
    "1530", "Characters 2 to 4 of the UPN are no local authority's number.",
    fields: [.identifiers(.upn)],
    examples: [
      """
      ChildIdentifiers UPN=R421962919251 !
      """,
      """
      ChildIdentifiers UPN=R942962919251 !
      """,
      """
      ChildIdentifiers UPN=A38100178301
      """,
    ],
    check: .identifiers { identifiers, _ in
      let number = PupilNumber(identifiers.upn.text)
      return number.authority.map { !PupilNumber.authoritiesUntil2022.contains($0) } ?? false
    })
}
