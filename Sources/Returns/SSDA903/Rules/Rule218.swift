extension SSDA903 {
  static let rule218 = Rule<SSDA903>(
    "218",
    "The provider's URN is missing.",
    fields: [.episodes(.urn)],
    reads: [.episodes(.place, .dec, .plLA)],
    examples: [
      """
      Episodes PLACE=K2 PL_LA=E10000011 !
      Episodes CHILD=2 PLACE=H5 PL_LA=E10000011
      """
    ],
    check: .episodes { row, child in
      row.lacksURN(in: child.period) && !row.place.isIn(unregistered2022)
    })

  static let rule218From2024 = Rule<SSDA903>(
    "218",
    "The provider's URN is missing.",
    fields: [.episodes(.urn)],
    reads: [.episodes(.place, .dec, .plLA)],
    examples: [
      """
      Episodes PLACE=K3 PL_LA=E10000011 !
      Episodes CHILD=2 PLACE=Z1 PL_LA=E10000011
      """
    ],
    check: .episodes { row, child in
      row.lacksURN(in: child.period) && !row.place.isIn(unregistered2024)
    })

  static let rule218From2025 = Rule<SSDA903>(
    "218",
    "The provider's URN is missing.",
    fields: [.episodes(.urn)],
    reads: [.episodes(.place, .dec, .plLA)],
    examples: [
      """
      Episodes PLACE=K3 PL_LA=E10000011 !
      Episodes CHILD=2 PLACE=Z11 PL_LA=E10000011
      """
    ],
    check: .episodes { row, child in
      row.lacksURN(in: child.period) && !row.place.isIn(unregistered2025)
    })
}
