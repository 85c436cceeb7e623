extension SSDA903 {
  static let rule373 = Rule<SSDA903>(
    "373",
    "A child placed in a residential school should be at least 4.",
    fields: [.episodes(.decom, .place)],
    reads: [.header(.dob)],
    examples: [
      """
      Header DOB=02/05/2022
      Episodes DECOM=01/05/2026 PLACE=S1 !
      """,
      """
      Header DOB=01/05/2022
      Episodes DECOM=01/05/2026 PLACE=S1
      """,
    ],
    check: .episodes { row, child in row.place == "S1" && child.dob.isUnder(4, on: row.decom) })
}
