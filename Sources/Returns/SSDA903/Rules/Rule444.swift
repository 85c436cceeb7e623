extension SSDA903 {
  static let rule444From2025 = Rule<SSDA903>(
    "444",
    "Two children have the same unique pupil number.",
    fields: [.header(.upn)],
    examples: [
      """
      Header UPN=A123456789012 !
      Header CHILD=2 UPN=A123456789012 !
      Header CHILD=3 UPN=UN1
      Header CHILD=4 UPN=UN1
      """
    ],
    check: .whole { whole, breaks in
      var numbers = Repeats()
      whole.each { (row: Header, place) in
        if row.upn.isGiven, !row.upn.isUnknownUPN { numbers.add(row.upn.string, row: place) }
      }
      for row in numbers.rows { breaks.add(table: Table.header.rawValue, row: row) }
    })
}
