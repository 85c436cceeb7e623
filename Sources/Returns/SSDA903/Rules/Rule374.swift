extension SSDA903 {
  static let rule374 = Rule<SSDA903>(
    "374",
    "A child in residential employment should be at least 14.",
    fields: [.episodes(.decom, .place)],
    reads: [.header(.dob)],
    examples: [
      """
      Header DOB=02/05/2012
      Episodes DECOM=01/05/2026 PLACE=P3 !
      """,
      """
      Header DOB=01/05/2012
      Episodes DECOM=01/05/2026 PLACE=P3
      """,
    ],
    check: .episodes { row, child in row.place == "P3" && child.dob.isUnder(14, on: row.decom) })
}
