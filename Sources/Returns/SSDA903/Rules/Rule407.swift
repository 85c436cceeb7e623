extension SSDA903 {
  static let rule407 = Rule<SSDA903>(
    "407",
    "The child left on a special guardianship order, but was 18 by then.",
    fields: [.episodes(.dec, .rec), .header(.dob)],
    examples: [
      """
      Header DOB=01/05/2008 !
      Episodes DEC=01/05/2026 REC=E45 !
      """,
      """
      Header DOB=02/05/2008
      Episodes DEC=01/05/2026 REC=E45
      """,
    ],
    check: .child { child, breaks in
      for header in child.header {
        for row in child.episodes
        where row.rec.isOne("E45", "E46", "E47", "E48") && header.dob.hasTurned(18, by: row.dec) {
          breaks.add(header)
          breaks.add(row)
        }
      }
    })
}
