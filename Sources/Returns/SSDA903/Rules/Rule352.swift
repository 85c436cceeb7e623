extension SSDA903 {
  static let rule352 = Rule<SSDA903>(
    "352",
    "The child was 18 or over on starting to be looked after.",
    fields: [.episodes(.decom, .rne), .header(.dob)],
    examples: [
      """
      Header DOB=01/05/2008 !
      Episodes DECOM=01/05/2026 RNE=S !
      """,
      """
      Header DOB=02/05/2008
      Episodes DECOM=01/05/2026 RNE=S
      """,
    ],
    check: .child { child, breaks in
      for header in child.header {
        for row in child.episodes where row.rne == "S" && header.dob.hasTurned(18, by: row.decom) {
          breaks.add(header)
          breaks.add(row)
        }
      }
    })
}
