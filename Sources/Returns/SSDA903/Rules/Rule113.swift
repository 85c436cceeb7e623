extension SSDA903 {
  static let rule113 = Rule<SSDA903>(
    "113",
    "The date of matching child and adopters is not a real date.",
    fields: [.ad1(.dateMatch)],
    expected: "A day written dd/mm/yyyy",
    examples: [
      """
      AD1 DATE_MATCH=01/01/19 !
      AD1 CHILD=2 DATE_MATCH=01/01/2019
      """
    ],
    check: .ad1 { row, _ in row.dateMatch.isImpossible })
}
