extension SSDA903 {
  static let rule202 = Rule<SSDA903>(
    "202",
    "The sex is not the one recorded for this child last year.",
    fields: [.header(.sex)],
    reads: [.header(.sex).ofLastYear],
    source: "docs/decisions/2026-11-21-ssda903-where-we-differ.md",
    examples: [
      """
      Header SEX=M !
      HeaderLast SEX=F
      """,
      """
      Header SEX=M
      HeaderLast SEX=1
      """,
    ],
    check: .header { row, child in child.headerLastYear.contains { $0.sexLetter != row.sexLetter } })
}
