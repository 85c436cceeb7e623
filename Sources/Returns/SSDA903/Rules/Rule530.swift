extension SSDA903 {
  static let rule530 = Rule<SSDA903>(
    "530",
    "A private provider (PR4) cannot provide a placement with parents.",
    fields: [.episodes(.place, .placeProvider)],
    examples: [
      """
      Episodes PLACE=P1 PLACE_PROVIDER=PR4 !
      Episodes CHILD=2 PLACE=K2 PLACE_PROVIDER=PR4
      """
    ],
    check: .episodes { row, _ in row.placeProvider == "PR4" && row.place == "P1" })
}
