extension SSDA903 {
  static let rule528 = Rule<SSDA903>(
    "528",
    "Another authority's provision (PR2) cannot be a placement with parents, in a hospital or in custody.",
    fields: [.episodes(.place, .placeProvider)],
    examples: [
      """
      Episodes PLACE=R2 PLACE_PROVIDER=PR2 !
      Episodes CHILD=2 PLACE=U4 PLACE_PROVIDER=PR2
      """
    ],
    check: .episodes { row, _ in row.placeProvider == "PR2" && row.place.isOne("P1", "R2", "R5") })
}
