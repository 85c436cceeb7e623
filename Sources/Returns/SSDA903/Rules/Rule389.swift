extension SSDA903 {
  static let rule389 = Rule<SSDA903>(
    "389",
    "The child is recorded as moving to adult services, but was under 16.",
    fields: [.episodes(.rec)],
    reads: [.episodes(.dec), .header(.dob)],
    examples: [
      """
      Header DOB=02/05/2010
      Episodes DEC=01/05/2026 REC=E7 !
      """,
      """
      Header DOB=01/05/2010
      Episodes DEC=01/05/2026 REC=E7
      """,
    ],
    check: .episodes { row, child in row.rec == "E7" && child.dob.isUnder(16, on: row.dec) })
}
