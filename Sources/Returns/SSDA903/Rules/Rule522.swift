extension SSDA903 {
  static let rule522 = Rule<SSDA903>(
    "522",
    "The decision to place for adoption is dated after the decision no longer to.",
    fields: [.placedAdoption(.datePlaced, .datePlacedCeased)],
    examples: [
      """
      PlacedAdoption DATE_PLACED=02/05/2026 DATE_PLACED_CEASED=01/05/2026 !
      PlacedAdoption CHILD=2 DATE_PLACED=01/05/2026 DATE_PLACED_CEASED=01/05/2026
      """
    ],
    check: .placedAdoption { row, _ in row.datePlaced.isAfter(row.datePlacedCeased) })
}
