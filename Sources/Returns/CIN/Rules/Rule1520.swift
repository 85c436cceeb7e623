extension CIN {
  static let rule1520 = Rule<CIN>(
    "1520", "The same UPN is given to more than one child.",
    fields: [.identifiers(.upn)],
    examples: [
      """
      ChildIdentifiers LAchildID=1 UPN=A950000178301 !
      ChildIdentifiers LAchildID=2 UPN=A950000178301 !
      ChildIdentifiers LAchildID=3 UPN=
      """,
      """
      ChildIdentifiers LAchildID=1 UPN=A950000178301
      ChildIdentifiers LAchildID=2 UPN=R247962919251
      """,
    ],
    check: .whole { census, breaks in
      for row in census.pupilNumbers.rows { breaks.add(table: UInt8(CINTable.childIdentifiers.rawValue), row: row) }
    })
}
