extension SSDA903 {
  static let rule371 = Rule<SSDA903>(
    "371",
    "A child in semi-independent accommodation should be at least 14.",
    fields: [.episodes(.decom, .place)],
    reads: [.header(.dob)],
    examples: [
      """
      Header DOB=02/05/2012
      Episodes DECOM=01/05/2026 PLACE=H5 !
      """,
      """
      Header DOB=01/05/2012
      Episodes DECOM=01/05/2026 PLACE=H5
      """,
    ],
    check: .episodes { row, child in row.place == "H5" && child.dob.isUnder(14, on: row.decom) })

  static let rule371From2023 = Rule<SSDA903>(
    "371",
    "A child in semi-independent accommodation should be at least 16.",
    fields: [.episodes(.decom, .place)],
    reads: [.header(.dob)],
    examples: [
      """
      Header DOB=02/05/2010
      Episodes DECOM=01/05/2026 PLACE=H5 !
      """,
      """
      Header DOB=01/05/2010
      Episodes DECOM=01/05/2026 PLACE=H5
      """,
    ],
    check: .episodes { row, child in row.place == "H5" && child.dob.isUnder(16, on: row.decom) })

  static let rule371From2024 = Rule<SSDA903>(
    "371",
    "A child in supported accommodation should be at least 16.",
    fields: [.episodes(.decom, .place)],
    reads: [.header(.dob)],
    examples: [
      """
      Header DOB=02/05/2010
      Episodes DECOM=01/05/2026 PLACE=K3 !
      """,
      """
      Header DOB=01/05/2010
      Episodes DECOM=01/05/2026 PLACE=K3
      """,
    ],
    check: .episodes { row, child in row.place.isOne("K3", "H5") && child.dob.isUnder(16, on: row.decom) })
}
