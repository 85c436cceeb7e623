extension SSDA903 {
  static let rule584 = Rule<SSDA903>(
    "584",
    "Last year's decision to place for adoption was reversed, so this year's must be a new and later one.",
    fields: [.placedAdoption(.datePlaced)],
    reads: [.placedAdoption(.datePlaced, .datePlacedCeased, .reasonPlacedCeased).ofLastYear],
    examples: [
      """
      PlacedAdoption DATE_PLACED=01/02/2026 !
      PlacedAdoptionLast DATE_PLACED=01/03/2026 DATE_PLACED_CEASED=15/03/2026
      """,
      """
      PlacedAdoption DATE_PLACED=01/05/2026
      PlacedAdoptionLast DATE_PLACED=01/03/2026 DATE_PLACED_CEASED=15/03/2026
      """,
    ],
    check: .placedAdoption { row, child in
      child.placedAdoptionLastYear.contains { last in
        guard last.datePlaced.isDay, last.datePlacedCeased.isGiven || last.reasonPlacedCeased.isGiven else {
          return false
        }
        return !row.datePlaced.isAfter(last.datePlaced)
      }
    })
}
