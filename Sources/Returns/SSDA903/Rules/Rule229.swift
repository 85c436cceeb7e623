extension SSDA903 {
  static let rule229 = Rule<SSDA903>(
    "229",
    """
    Own provision (PR1) means a provider in the authority's own area, and PR2 one in another's: this URN's is \
    not.
    """,
    fields: [.episodes(.urn, .placeProvider)],
    needs: [.providers, .authority],
    examples: [
      """
      Episodes URN=SC000001 PLACE_PROVIDER=PR2 !
      Episodes CHILD=2 URN=SC000001 PLACE_PROVIDER=PR1
      """
    ],
    check: .episodes { row, child in row.isOfWrongAuthority(child) })

  static let rule229From2025 = Rule<SSDA903>(
    "229",
    """
    Own provision (PR1) means a provider in the authority's own area, and PR2 one in another's: this URN's is \
    not.
    """,
    fields: [.episodes(.urn, .placeProvider)],
    reads: [.episodes(.place)],
    needs: [.providers, .authority],
    examples: [
      """
      Episodes URN=SC000001 PLACE=K2 PLACE_PROVIDER=PR2 !
      Episodes CHILD=2 URN=SC000001 PLACE=K3 PLACE_PROVIDER=PR2
      """
    ],
    check: .episodes { row, child in row.place != "K3" && row.isOfWrongAuthority(child) })
}
