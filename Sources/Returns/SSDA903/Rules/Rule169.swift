extension SSDA903 {
  static let rule169 = Rule<SSDA903>(
    "169",
    "The authority of the placement is missing or is not valid.",
    fields: [.episodes(.plLA)],
    reads: [.episodes(.ls)],
    hint: "It follows from the placement postcode: check that.",
    examples: [
      """
      Episodes LS=C2 PL_LA= !
      Episodes CHILD=2 LS=C2 PL_LA=E10000011
      """
    ],
    check: .episodes { row, _ in !row.isRespite && !row.plLA.isAuthority })
}
