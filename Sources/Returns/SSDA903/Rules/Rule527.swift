extension SSDA903 {
  static let rule527 = Rule<SSDA903>(
    "527",
    "The authority's own provision (PR1) cannot be a placement with parents, in a hospital or in custody.",
    fields: [.episodes(.place, .placeProvider)],
    examples: [
      """
      Episodes PLACE=P1 PLACE_PROVIDER=PR1 !
      Episodes CHILD=2 PLACE=U4 PLACE_PROVIDER=PR1
      """
    ],
    check: .episodes { row, _ in row.placeProvider == "PR1" && row.place.isOne("P1", "R2", "R5") })
}
