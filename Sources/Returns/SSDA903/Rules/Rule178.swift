extension SSDA903 {
  static let rule178 = Rule<SSDA903>(
    "178",
    "The placement provider is not one of the codes, or is given for a placement that has none.",
    fields: [.episodes(.placeProvider)],
    reads: [.episodes(.place)],
    expected: providerTypes.words,
    examples: [
      """
      Episodes PLACE=U4 PLACE_PROVIDER=PR9 !
      Episodes CHILD=2 PLACE=T0 PLACE_PROVIDER=PR1 !
      Episodes CHILD=3 PLACE=U4 PLACE_PROVIDER=PR1
      """
    ],
    check: .episodes { row, _ in
      let needsNone = row.place.isOne("T0", "T1", "T2", "T3", "Z1")
      return row.placeProvider.isGiven && (needsNone || !row.placeProvider.isIn(providerTypes))
    })

  static let rule178From2025 = Rule<SSDA903>(
    "178",
    "The placement provider is not one of the codes, or is given for a placement that has none.",
    fields: [.episodes(.placeProvider)],
    reads: [.episodes(.place)],
    expected: providerTypes.words,
    examples: [
      """
      Episodes PLACE=Z14 PLACE_PROVIDER=PR5 !
      Episodes CHILD=2 PLACE=Z11
      """
    ],
    check: .episodes { row, _ in
      let needsNone = row.place.isOne("T0", "T1", "T2", "T3") || row.isOtherPlacement
      return row.placeProvider.isGiven && (needsNone || !row.placeProvider.isIn(providerTypes))
    })
}
