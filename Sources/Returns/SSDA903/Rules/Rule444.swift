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
      var seen: [String: [Header]] = [:]
      whole.eachChild { child in
        for row in child.header where row.upn.isGiven && !row.upn.isUnknownUPN {
          seen[row.upn.string, default: []].append(row)
        }
      }
      for rows in seen.values where rows.count > 1 { for row in rows { breaks.add(row) } }
    })
}
