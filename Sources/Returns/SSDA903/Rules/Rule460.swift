extension SSDA903 {
  static let rule460 = Rule<SSDA903>(
    "460",
    "The child is recorded as staying with the carers at 18, but was under 18.",
    fields: [.episodes(.dec, .rec)],
    reads: [.header(.dob)],
    examples: [
      """
      Header DOB=02/05/2008
      Episodes DEC=01/05/2026 REC=E17 !
      """,
      """
      Header DOB=01/05/2008
      Episodes DEC=01/05/2026 REC=E17
      """,
    ],
    check: .episodes { row, child in row.rec == "E17" && child.dob.isUnder(18, on: row.dec) })
}
