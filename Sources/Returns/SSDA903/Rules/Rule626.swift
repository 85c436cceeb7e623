extension SSDA903 {
  static let rule626 = Rule<SSDA903>(
    "626",
    "The child's first child was born before this year, but last year's return says that she was not a mother.",
    fields: [.header(.mother, .mcDob)],
    reads: [.header(.mother).ofLastYear],
    examples: [
      """
      Header MOTHER=1 MC_DOB=31/03/2026 !
      HeaderLast MOTHER=0
      """,
      """
      Header MOTHER=1 MC_DOB=01/04/2026
      HeaderLast MOTHER=0
      """,
    ],
    check: .header { row, child in
      row.isMother && row.mcDob.isBefore(child.period.start)
        && child.headerLastYear.contains { $0.mother.isOne("0", "0.0") }
    })
}
