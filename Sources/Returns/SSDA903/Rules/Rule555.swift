extension SSDA903 {
  static let rule555 = Rule<SSDA903>(
    "555",
    "A freeing order was made, but there is no standing decision to place the child for adoption.",
    fields: [.episodes(.child), .placedAdoption(.datePlaced, .datePlacedCeased, .reasonPlacedCeased)],
    reads: [.episodes(.ls, .dec)],
    examples: [
      """
      Episodes LS=D1 !
      Episodes CHILD=2 LS=D1
      PlacedAdoption CHILD=2 DATE_PLACED=01/05/2026
      """
    ],
    check: .child { child, breaks in child.lacksStandingDecision(under: "D1", &breaks) })
}
