extension SSDA903 {
  static let rule525 = Rule<SSDA903>(
    "525",
    "The decision to place for adoption was reversed, so the child cannot have adoption details.",
    fields: [
      .placedAdoption(.datePlacedCeased), .ad1(.dateInt, .dateMatch, .fosterCare, .nbAdoptr, .sexAdoptr, .lsAdoptr),
    ],
    examples: [
      """
      PlacedAdoption DATE_PLACED_CEASED=01/05/2026 !
      AD1 NB_ADOPTR=1 !
      """,
      """
      PlacedAdoption DATE_PLACED_CEASED=
      AD1 NB_ADOPTR=1
      """,
    ],
    check: .child { child, breaks in
      for row in child.placedAdoption where row.datePlacedCeased.isGiven {
        for adoption in child.ad1 where adoption.isFilled {
          breaks.add(row)
          breaks.add(adoption)
        }
      }
    })
}
