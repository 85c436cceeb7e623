extension SSDA903 {
  static let rule115 = Rule<SSDA903>(
    "115",
    "The date of the decision to place for adoption is not a real date.",
    fields: [.placedAdoption(.datePlaced)],
    expected: "A day written dd/mm/yyyy",
    examples: [
      """
      PlacedAdoption DATE_PLACED=31/11/2026 !
      PlacedAdoption CHILD=2 DATE_PLACED=30/11/2026
      """
    ],
    check: .placedAdoption { row, _ in row.datePlaced.isImpossible })
}
