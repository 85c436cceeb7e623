extension CIN {
  static let rule1580 = Rule<CIN>(
    "1580", "The child's identifier holds something other than letters and digits.",
    fields: [.identifiers(.laChildID)],
    expected: "letters and digits only",
    examples: [
      """
      ChildIdentifiers LAchildID=A1; !
      """,
      """
      ChildIdentifiers LAchildID=A-1 !
      """,
      """
      ChildIdentifiers LAchildID=A1
      """,
    ],
    check: .identifiers { identifiers, _ in !identifiers.laChildID.text.utf8.allSatisfy { $0.isDigit || $0.isLetter } })
}
