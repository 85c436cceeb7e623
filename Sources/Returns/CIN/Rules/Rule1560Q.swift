extension CIN {
  static let rule1560Q = Rule<CIN>(
    "1560Q", "The former UPN is not written as a UPN.",
    severity: .query,
    fields: [.identifiers(.formerUPN)],
    expected: "a letter, eleven digits, and a digit or a letter",
    examples: [
      """
      ChildIdentifiers FormerUPN=X0000y0000007 !
      """,
      """
      ChildIdentifiers FormerUPN=X98721238 !
      """,
      """
      ChildIdentifiers FormerUPN=X987654321231
      """,
      """
      ChildIdentifiers FormerUPN=
      """,
    ],
    check: .identifiers { identifiers, _ in
      !identifiers.formerUPN.isBlank && !PupilNumber(identifiers.formerUPN.text).isWellWritten
    })
}
