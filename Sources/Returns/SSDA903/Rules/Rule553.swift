extension SSDA903 {
  static let rule553 = Rule<SSDA903>(
    "553",
    "A placement order was made, but there is no standing decision to place the child for adoption.",
    fields: [.episodes(.child), .placedAdoption(.datePlaced, .datePlacedCeased, .reasonPlacedCeased)],
    reads: [.episodes(.ls, .dec)],
    examples: [
      """
      Episodes LS=E1 !
      Episodes CHILD=2 LS=E1
      PlacedAdoption CHILD=2 DATE_PLACED=01/05/2026
      """
    ],
    check: .child { child, breaks in child.lacksStandingDecision(under: "E1", &breaks) })
}
