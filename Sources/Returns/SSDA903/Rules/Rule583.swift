extension SSDA903 {
  static let rule583 = Rule<SSDA903>(
    "583",
    "A later decision to place for adoption is recorded, but this one was never revoked.",
    fields: [.placedAdoption(.datePlaced, .datePlacedCeased)],
    examples: [
      """
      PlacedAdoption DATE_PLACED=01/05/2026 !
      PlacedAdoption DATE_PLACED=01/06/2026
      """,
      """
      PlacedAdoption DATE_PLACED=01/05/2026 DATE_PLACED_CEASED=15/05/2026
      PlacedAdoption DATE_PLACED=01/06/2026
      """,
    ],
    check: .child { child, breaks in
      child.placedAdoption.eachPair { before, after in
        if before.datePlacedCeased.isBlank, after.datePlaced.isAfter(before.datePlaced) { breaks.add(before) }
      }
    })
}
