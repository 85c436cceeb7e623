extension SSDA903 {
  static let rule420 = Rule<SSDA903>(
    "420",
    "The child is looked after for short breaks, so no authority of placement is needed.",
    fields: [.episodes(.plLA)],
    reads: [.episodes(.ls)],
    examples: [
      """
      Episodes LS=V3 PL_LA=E10000011 !
      Episodes CHILD=2 LS=C2 PL_LA=E10000011
      """
    ],
    check: .episodes { row, _ in row.isRespite && row.plLA.isGiven })
}
