extension SSDA903 {
  static let rule559 = Rule<SSDA903>(
    "559",
    "The decision to place for adoption was made before this year, but was not in last year's return.",
    fields: [.placedAdoption(.datePlaced)],
    reads: [.placedAdoption(.datePlaced).ofLastYear],
    examples: [
      """
      PlacedAdoption DATE_PLACED=01/03/2026 !
      PlacedAdoptionLast DATE_PLACED=
      """,
      """
      PlacedAdoption DATE_PLACED=01/03/2026
      PlacedAdoptionLast DATE_PLACED=01/03/2026
      """,
    ],
    check: .placedAdoption { row, child in
      row.datePlaced.isBefore(child.period.start) && child.placedAdoptionLastYear.allSatisfy { $0.datePlaced.isBlank }
    })
}
