extension SSDA903 {
  static let rule561 = Rule<SSDA903>(
    "561",
    "The decision to place for adoption is the one of last year's return, which says that it was reversed.",
    fields: [.placedAdoption(.datePlaced)],
    reads: [.placedAdoption(.datePlaced, .datePlacedCeased).ofLastYear],
    examples: [
      """
      PlacedAdoption DATE_PLACED=01/03/2026 !
      PlacedAdoptionLast DATE_PLACED=01/03/2026 DATE_PLACED_CEASED=15/03/2026
      """,
      """
      PlacedAdoption DATE_PLACED=01/03/2026
      PlacedAdoptionLast DATE_PLACED=01/03/2026
      """,
    ],
    check: .placedAdoption { row, child in
      child.placedAdoptionLastYear.contains {
        $0.datePlacedCeased.isGiven && $0.datePlaced.isSameDay(as: row.datePlaced)
      }
    })
}
