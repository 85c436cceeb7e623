extension SSDA903 {
  static let rule550 = Rule<SSDA903>(
    "550",
    "PR0 (parents) is a provider only of placements with parents.",
    fields: [.episodes(.place, .placeProvider)],
    examples: [
      """
      Episodes PLACE=U4 PLACE_PROVIDER=PR0 !
      Episodes CHILD=2 PLACE=P1 PLACE_PROVIDER=PR0
      """
    ],
    check: .episodes { row, _ in row.placeProvider == "PR0" && row.place != "P1" })
}
