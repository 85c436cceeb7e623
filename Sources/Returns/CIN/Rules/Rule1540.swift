extension CIN {
  static let rule1540 = Rule<CIN>(
    "1540", "Characters 5 to 12 of the UPN are not all digits.",
    fields: [.identifiers(.upn)],
    examples: [
      """
      ChildIdentifiers UPN=A9500001X8301 !
      """,
      """
      ChildIdentifiers UPN=A950000178301
      """,
      """
      ChildIdentifiers UPN=
      """,
    ],
    check: .identifiers { identifiers, _ in !identifiers.upn.isBlank && !PupilNumber(identifiers.upn.text).hasSerial })
}
