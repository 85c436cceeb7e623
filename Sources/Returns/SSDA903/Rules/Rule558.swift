extension SSDA903 {
  static let rule558 = Rule<SSDA903>(
    "558",
    "The child was adopted, so the decision to place for adoption cannot have been reversed.",
    fields: [.placedAdoption(.datePlacedCeased), .episodes(.rec)],
    source: "docs/decisions/2026-11-21-ssda903-where-we-differ.md",
    examples: [
      """
      Episodes REC=E11 !
      PlacedAdoption DATE_PLACED_CEASED=01/05/2026 !
      """,
      """
      Episodes REC=E11
      PlacedAdoption DATE_PLACED_CEASED=
      """,
    ],
    check: .child { child, breaks in
      for episode in child.episodes where episode.isAdopted {
        for row in child.placedAdoption where row.datePlacedCeased.isGiven {
          breaks.add(episode)
          breaks.add(row)
        }
      }
    })
}
