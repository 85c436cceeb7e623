extension SSDA903 {
  static let rule387 = Rule<SSDA903>(
    "387",
    "The child is recorded as moving to independent living, but was under 14.",
    fields: [.episodes(.rec)],
    reads: [.episodes(.dec), .header(.dob)],
    examples: [
      """
      Header DOB=02/05/2012
      Episodes DEC=01/05/2026 REC=E5 !
      """,
      """
      Header DOB=01/05/2012
      Episodes DEC=01/05/2026 REC=E5
      """,
    ],
    check: .episodes { row, child in row.rec.isOne("E5", "E6") && child.dob.isUnder(14, on: row.dec) })
}
