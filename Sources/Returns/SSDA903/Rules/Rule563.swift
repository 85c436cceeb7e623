extension SSDA903 {
  static let rule563 = Rule<SSDA903>(
    "563",
    "The decision to place for adoption was reversed, but the date of the decision itself is blank.",
    fields: [.placedAdoption(.datePlaced, .reasonPlacedCeased, .datePlacedCeased)],
    examples: [
      """
      PlacedAdoption REASON_PLACED_CEASED=RD1 DATE_PLACED_CEASED=01/05/2026 !
      PlacedAdoption CHILD=2 DATE_PLACED=01/04/2026 REASON_PLACED_CEASED=RD1 DATE_PLACED_CEASED=01/05/2026
      """
    ],
    check: .placedAdoption { row, _ in
      row.datePlaced.isBlank && row.reasonPlacedCeased.isGiven && row.datePlacedCeased.isGiven
    })
}
