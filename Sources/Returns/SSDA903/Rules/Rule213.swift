extension SSDA903 {
  static let rule213 = Rule<SSDA903>(
    "213",
    "A placement provider is given for a placement that has none.",
    fields: [.episodes(.placeProvider)],
    reads: [.episodes(.place)],
    examples: [
      """
      Episodes PLACE=T4 PLACE_PROVIDER=PR1 !
      Episodes CHILD=2 PLACE=U4 PLACE_PROVIDER=PR1
      """
    ],
    check: .episodes { row, _ in row.placeProvider.isGiven && row.isTemporary })

  static let rule213From2025 = Rule<SSDA903>(
    "213",
    "A placement provider is given for a placement that has none.",
    fields: [.episodes(.placeProvider)],
    reads: [.episodes(.place)],
    examples: [
      """
      Episodes PLACE=Z12 PLACE_PROVIDER=PR1 !
      Episodes CHILD=2 PLACE=U4 PLACE_PROVIDER=PR1
      """
    ],
    check: .episodes { row, _ in
      row.placeProvider.isGiven && (row.isTemporary || row.isOtherPlacement)
    })
}
