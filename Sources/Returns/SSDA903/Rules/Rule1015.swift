extension SSDA903 {
  static let rule1015 = Rule<SSDA903>(
    "1015",
    "The provider is the authority itself, but the placement lies in another authority.",
    fields: [.episodes(.plLA)],
    reads: [.episodes(.place, .ls, .placeProvider)],
    needs: [.authority],
    examples: [
      """
      Episodes PLACE=K2 LS=C2 PLACE_PROVIDER=PR1 PL_LA=E06000043 !
      Episodes CHILD=2 PLACE=K2 LS=C2 PLACE_PROVIDER=PR1 PL_LA=E10000011
      """
    ],
    check: .episodes { row, child in row.isOwnProvisionElsewhere(child) })

  static let rule1015From2025 = Rule<SSDA903>(
    "1015",
    "The provider is the authority itself, but the placement lies in another authority.",
    fields: [.episodes(.plLA)],
    reads: [.episodes(.place, .ls, .placeProvider)],
    needs: [.authority],
    examples: [
      """
      Episodes PLACE=K2 LS=C2 PLACE_PROVIDER=PR1 PL_LA=E06000043 !
      Episodes CHILD=2 PLACE=K3 LS=C2 PLACE_PROVIDER=PR1 PL_LA=E06000043
      """
    ],
    check: .episodes { row, child in row.place != "K3" && row.isOwnProvisionElsewhere(child) })
}
