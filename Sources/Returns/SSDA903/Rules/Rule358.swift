extension SSDA903 {
  static let rule358 = Rule<SSDA903>(
    "358",
    "A child under 10 cannot have this legal status.",
    fields: [.episodes(.decom, .ls), .header(.dob)],
    examples: [
      """
      Header DOB=02/05/2016 !
      Episodes DECOM=01/05/2026 LS=J1 !
      """,
      """
      Header DOB=01/05/2016
      Episodes DECOM=01/05/2026 LS=J1
      """,
    ],
    check: .child { child, breaks in
      for header in child.header {
        for row in child.episodes where row.ls.isOne("J1", "J2", "J3") && header.dob.isUnder(10, on: row.decom) {
          breaks.add(header)
          breaks.add(row)
        }
      }
    })
}
