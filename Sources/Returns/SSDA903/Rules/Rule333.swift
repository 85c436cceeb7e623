extension SSDA903 {
  static let rule333 = Rule<SSDA903>(
    "333",
    "The decision to place for adoption must come on or before the day of matching.",
    fields: [.ad1(.dateInt)],
    reads: [.ad1(.dateMatch)],
    examples: [
      """
      AD1 DATE_INT=02/05/2026 DATE_MATCH=01/05/2026 !
      AD1 CHILD=2 DATE_INT=01/05/2026 DATE_MATCH=01/05/2026
      """
    ],
    check: .ad1 { row, _ in row.dateInt.isAfter(row.dateMatch) || (row.dateInt.isBlank && row.dateMatch.isGiven) })
}
