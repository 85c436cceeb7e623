extension CIN {
  static let rule8510 = Rule<CIN>(
    "8510", "More than one child has this identifier.",
    fields: [.identifiers(.laChildID)],
    examples: [
      """
      ChildIdentifiers LAchildID=A1 !
      ChildIdentifiers LAchildID=A1 !
      ChildIdentifiers LAchildID=A2
      """,
      """
      ChildIdentifiers LAchildID=A1
      ChildIdentifiers LAchildID=A2
      ChildIdentifiers LAchildID=
      ChildIdentifiers LAchildID=
      """,
    ],
    check: .whole { census, breaks in
      for row in census.childIDs.rows { breaks.add(table: UInt8(CINTable.childIdentifiers.rawValue), row: row) }
    })
}
