extension SSDA903 {
  static let rule243From2025 = Rule<SSDA903>(
    "243",
    "A URN is given for a placement outside England, where Ofsted registers no one.",
    fields: [.episodes(.urn)],
    reads: [.episodes(.plLA)],
    examples: [
      """
      Episodes URN=SC000001 PL_LA=WAL !
      Episodes CHILD=2 URN=SC000001 PL_LA=E10000011
      """
    ],
    check: .episodes { row, _ in row.hasRealURN && row.plLA.isOutsideEngland })
}
