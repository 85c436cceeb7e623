extension SSDA903 {
  static let rule624 = Rule<SSDA903>(
    "624",
    "The date of birth of the mother's child is not the one recorded last year.",
    fields: [.header(.mcDob)],
    reads: [.header(.mcDob).ofLastYear],
    examples: [
      """
      Header MC_DOB=01/05/2025 !
      HeaderLast MC_DOB=02/05/2025
      """,
      """
      Header MC_DOB=01/05/2025
      HeaderLast MC_DOB=01/05/2025
      """,
    ],
    check: .header { row, child in child.headerLastYear.contains { $0.mcDob.isGiven && $0.mcDob != row.mcDob } })
}
