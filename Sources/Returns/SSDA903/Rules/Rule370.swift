extension SSDA903 {
  static let rule370 = Rule<SSDA903>(
    "370",
    "A child in independent living should be at least 15.",
    fields: [.episodes(.decom, .place)],
    reads: [.header(.dob)],
    examples: [
      """
      Header DOB=02/05/2011
      Episodes DECOM=01/05/2026 PLACE=P2 !
      """,
      """
      Header DOB=01/05/2011
      Episodes DECOM=01/05/2026 PLACE=P2
      """,
    ],
    check: .episodes { row, child in row.place == "P2" && child.dob.isUnder(15, on: row.decom) })

  static let rule370From2023 = Rule<SSDA903>(
    "370",
    "A child in independent living should be at least 16.",
    fields: [.episodes(.decom, .place)],
    reads: [.header(.dob)],
    examples: [
      """
      Header DOB=02/05/2010
      Episodes DECOM=01/05/2026 PLACE=P2 !
      """,
      """
      Header DOB=01/05/2010
      Episodes DECOM=01/05/2026 PLACE=P2
      """,
    ],
    check: .episodes { row, child in row.place == "P2" && child.dob.isUnder(16, on: row.decom) })
}
