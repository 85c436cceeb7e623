extension SSDA903 {
  static let rule116 = Rule<SSDA903>(
    "116",
    "The date of the decision no longer to place for adoption is not a real date.",
    fields: [.placedAdoption(.datePlacedCeased)],
    expected: "A day written dd/mm/yyyy",
    examples: [
      """
      PlacedAdoption DATE_PLACED_CEASED=31/11/2026 !
      PlacedAdoption CHILD=2 DATE_PLACED_CEASED=30/11/2026
      """
    ],
    check: .placedAdoption { row, _ in row.datePlacedCeased.isImpossible })
}
