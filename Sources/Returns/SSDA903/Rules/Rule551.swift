extension SSDA903 {
  static let rule551 = Rule<SSDA903>(
    "551",
    "The child was placed for adoption, but there is no date of a decision to.",
    fields: [.episodes(.place), .placedAdoption(.datePlaced)],
    examples: [
      """
      Episodes PLACE=A4 !
      PlacedAdoption DATE_PLACED= !
      """,
      """
      Episodes PLACE=A4
      PlacedAdoption DATE_PLACED=01/05/2026
      """,
    ],
    check: .child { child, breaks in
      guard child.placedAdoption.allSatisfy({ $0.datePlaced.isBlank }) else { return }
      let placed = child.episodes.filter { $0.isPlacedForAdoption }
      guard !placed.isEmpty else { return }
      for row in placed { breaks.add(row) }
      breaks.addAll(child.placedAdoption)
    })
}
