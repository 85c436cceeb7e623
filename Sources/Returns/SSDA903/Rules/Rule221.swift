extension SSDA903 {
  static let rule221 = Rule<SSDA903>(
    "221",
    "The provider with this URN stands at another postcode.",
    fields: [.episodes(.plPost)],
    reads: [.episodes(.urn, .ls, .place)],
    needs: [.providers],
    examples: [
      """
      Episodes LS=C2 PLACE=K2 URN=SC000001 PL_POST='BN2 5XT' !
      Episodes CHILD=2 LS=C2 PLACE=K2 URN=SC000001 PL_POST='BN2 5XS'
      """
    ],
    check: .episodes { row, child in
      row.place.isOne("K1", "K2", "R3", "S1") && row.isElsewhere(child.reference)
    })

  static let rule221From2023 = Rule<SSDA903>(
    "221",
    "The provider with this URN stands at another postcode.",
    fields: [.episodes(.plPost)],
    reads: [.episodes(.urn, .ls, .place)],
    needs: [.providers],
    examples: [
      """
      Episodes LS=C2 PLACE=R3 URN=SC000001 PL_POST='BN2 5XT' !
      Episodes CHILD=2 LS=C2 PLACE=K2 URN=SC000001 PL_POST='BN2 5XS'
      """
    ],
    check: .episodes { row, child in
      row.place.isOne("K1", "K2", "R3", "S1", "H5") && row.isElsewhere(child.reference)
    })

  static let rule221From2024 = Rule<SSDA903>(
    "221",
    "The provider with this URN stands at another postcode.",
    fields: [.episodes(.plPost)],
    reads: [.episodes(.urn, .ls, .place)],
    needs: [.providers],
    examples: [
      """
      Episodes LS=C2 PLACE=K3 URN=SC000001 PL_POST='BN2 5XT' !
      Episodes CHILD=2 LS=C2 PLACE=K2 URN=SC000001 PL_POST='BN2 5XS'
      """
    ],
    check: .episodes { row, child in
      row.place.isOne("K1", "K2", "K3", "R3", "S1") && row.isElsewhere(child.reference)
    })
}
