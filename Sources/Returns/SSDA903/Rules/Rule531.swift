extension SSDA903 {
  static let rule531 = Rule<SSDA903>(
    "531",
    "A voluntary provider (PR5) cannot provide a placement with parents.",
    fields: [.episodes(.place, .placeProvider)],
    examples: [
      """
      Episodes PLACE=P1 PLACE_PROVIDER=PR5 !
      Episodes CHILD=2 PLACE=K2 PLACE_PROVIDER=PR5
      """
    ],
    check: .episodes { row, _ in row.placeProvider == "PR5" && row.place == "P1" })
}
