extension SSDA903 {
  static let rule607 = Rule<SSDA903>(
    "607",
    "A girl left care in the year, but whether she is a mother is blank.",
    fields: [.episodes(.dec, .rec, .ls), .header(.mother, .sex)],
    examples: [
      """
      Header SEX=F !
      Episodes DEC=01/05/2026 REC=E4A LS=C2 !
      """,
      """
      Header SEX=F MOTHER=0
      Episodes DEC=01/05/2026 REC=E4A LS=C2
      """,
    ],
    check: .child { child, breaks in
      for header in child.header where header.isFemale && header.mother.isBlank {
        for row in child.episodes where row.hasLeft && !row.isRespite && child.period.contains(row.dec) {
          breaks.add(header)
          breaks.add(row)
        }
      }
    })
}
