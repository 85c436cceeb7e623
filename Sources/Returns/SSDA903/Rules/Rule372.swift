extension SSDA903 {
  static let rule372 = Rule<SSDA903>(
    "372",
    "A child in youth custody or prison should be at least 10.",
    fields: [.episodes(.decom, .place)],
    reads: [.header(.dob)],
    examples: [
      """
      Header DOB=02/05/2016
      Episodes DECOM=01/05/2026 PLACE=R5 !
      """,
      """
      Header DOB=01/05/2016
      Episodes DECOM=01/05/2026 PLACE=R5
      """,
    ],
    check: .episodes { row, child in row.place == "R5" && child.dob.isUnder(10, on: row.decom) })
}
