extension SSDA903 {
  static let rule204 = Rule<SSDA903>(
    "204",
    "The ethnicity is not the one recorded for this child last year.",
    fields: [.header(.ethnic)],
    reads: [.header(.ethnic).ofLastYear],
    examples: [
      """
      Header ETHNIC=WBRI !
      HeaderLast ETHNIC=WIRI
      """,
      """
      Header ETHNIC=WBRI
      HeaderLast ETHNIC=WBRI
      """,
    ],
    check: .header { row, child in child.headerLastYear.contains { $0.ethnic != row.ethnic } })
}
