extension CIN {
  static let rule8590 = Rule<CIN>(
    "8590", "The child has no episode of need.",
    fields: [.identifiers(.laChildID)],
    reads: [.details()],
    examples: [
      """
      ChildIdentifiers LAchildID=A1 !
      CINdetails LAchildID=A2
      """,
      """
      ChildIdentifiers LAchildID=A1
      CINdetails LAchildID=A1
      """,
    ],
    check: .identifiers { _, child in !child.details.contains { $0.row != nil } })
}
