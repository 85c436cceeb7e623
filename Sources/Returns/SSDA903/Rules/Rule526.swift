extension SSDA903 {
  static let rule526 = Rule<SSDA903>(
    "526",
    "The placement provider is missing.",
    fields: [.episodes(.place, .placeProvider)],
    examples: [
      """
      Episodes PLACE=U4 !
      Episodes CHILD=2 PLACE=Z1
      """
    ],
    check: .episodes { row, _ in
      row.place.isGiven && row.placeProvider.isBlank && !row.isTemporary && row.place != "Z1"
    })

  static let rule526From2025 = Rule<SSDA903>(
    "526",
    "The placement provider is missing.",
    fields: [.episodes(.place, .placeProvider)],
    examples: [
      """
      Episodes PLACE=U4 !
      Episodes CHILD=2 PLACE=Z12
      """
    ],
    check: .episodes { row, _ in
      row.place.isGiven && row.placeProvider.isBlank && !row.isTemporary && row.place != "Z1" && !row.isOtherPlacement
    })
}
