extension SSDA903 {
  static let rule207 = Rule<SSDA903>(
    "207",
    "The child was recorded as a mother last year and is not this year.",
    fields: [.header(.mother)],
    reads: [.header(.mother).ofLastYear, .episodes(.child)],
    examples: [
      """
      Header MOTHER=0 !
      HeaderLast MOTHER=1
      Episodes DECOM=01/05/2026
      """,
      """
      Header MOTHER=1
      HeaderLast MOTHER=0
      Episodes DECOM=01/05/2026
      """,
    ],
    check: .header { row, child in
      !row.isMother && !child.episodes.isEmpty && child.headerLastYear.contains { $0.isMother }
    })
}
