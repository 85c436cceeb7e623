extension SSDA903 {
  static let rule112 = Rule<SSDA903>(
    "112",
    "The date of the decision that the child should be placed for adoption (DATE_INT) is not a real date.",
    fields: [.ad1(.dateInt)],
    expected: "A day written dd/mm/yyyy",
    examples: [
      """
      AD1 DATE_INT=38/04/2026 !
      AD1 CHILD=2 DATE_INT=28/04/2026
      """
    ],
    check: .ad1 { row, _ in row.dateInt.isImpossible })
}
