extension SSDA903 {
  static let rule523 = Rule<SSDA903>(
    "523",
    "The two dates of the decision to place for adoption (DATE_PLACED and DATE_INT) must be the same.",
    fields: [.placedAdoption(.datePlaced), .ad1(.dateInt)],
    reads: [.placedAdoption(.datePlacedCeased).ifThere],
    examples: [
      """
      PlacedAdoption DATE_PLACED=01/05/2026 !
      AD1 DATE_INT=02/05/2026 !
      """,
      """
      PlacedAdoption DATE_PLACED=01/05/2026
      AD1 DATE_INT=01/05/2026
      """,
    ],
    check: .child { child, breaks in
      for row in child.placedAdoption where row.datePlacedCeased.isBlank {
        for adoption in child.ad1 where adoption.dateInt.isOtherDay(than: row.datePlaced) {
          breaks.add(row)
          breaks.add(adoption)
        }
      }
    })
}
