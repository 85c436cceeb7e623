extension SSDA903 {
  static let rule386 = Rule<SSDA903>(
    "386",
    "The child is recorded as adopted, but was 18 by then.",
    fields: [.episodes(.rec)],
    reads: [.episodes(.dec), .header(.dob)],
    examples: [
      """
      Header DOB=01/05/2008
      Episodes DEC=01/05/2026 REC=E11 !
      """,
      """
      Header DOB=02/05/2008
      Episodes DEC=01/05/2026 REC=E11
      """,
    ],
    check: .episodes { row, child in row.isAdopted && child.dob.hasTurned(18, by: row.dec) })
}
