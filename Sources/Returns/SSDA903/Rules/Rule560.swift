extension SSDA903 {
  static let rule560 = Rule<SSDA903>(
    "560",
    "The date of the decision to place for adoption differs from last year's, but the decision had not changed.",
    fields: [.placedAdoption(.datePlaced, .datePlacedCeased)],
    reads: [.placedAdoption(.datePlaced, .datePlacedCeased).ofLastYear],
    examples: [
      """
      PlacedAdoption DATE_PLACED=02/03/2026 !
      PlacedAdoptionLast DATE_PLACED=01/03/2026
      """,
      """
      PlacedAdoption DATE_PLACED=01/03/2026
      PlacedAdoptionLast DATE_PLACED=01/03/2026
      """,
    ],
    check: .placedAdoption { row, child in
      let last = child.placedAdoptionLastYear
      guard !last.contains(where: { $0.datePlaced.isSameDay(as: row.datePlaced) }) else { return false }
      guard !row.datePlaced.isImpossible else { return false }
      return last.contains { $0.datePlacedCeased.isBlank && $0.datePlaced.isDay }
    })
}
