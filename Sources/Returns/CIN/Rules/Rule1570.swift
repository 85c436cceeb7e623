extension CIN {
  static let rule1570 = Rule<CIN>(
    "1570", "The child's identifier is longer than 20 characters.",
    fields: [.identifiers(.laChildID)],
    expected: "at most 20 characters",
    examples: [
      """
      ChildIdentifiers LAchildID=X23456789012345678901 !
      """,
      """
      ChildIdentifiers LAchildID=X2345678901234567890
      """,
    ],
    check: .identifiers { identifiers, _ in identifiers.laChildID.text.count > 20 })
}
