extension CIN {
  static let rule8500 = Rule<CIN>(
    "8500", "The child has no identifier.",
    fields: [.identifiers(.laChildID)],
    examples: [
      """
      ChildIdentifiers LAchildID= !
      """,
      """
      ChildIdentifiers LAchildID=A1
      """,
    ],
    check: .identifiers { identifiers, _ in identifiers.laChildID.isBlank })
}
