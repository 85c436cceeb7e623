extension SSDA903 {
  static let rule709From2026 = Rule<SSDA903>(
    "709",
    "A child under a deprivation of liberty order is in a placement of an unexpected type.",
    severity: .query,
    fields: [.dolo(.doloStart), .episodes(.place)],
    reads: [.dolo(.doloEnd), .episodes(.decom, .dec)],
    source: "docs/decisions/2026-11-21-ssda903-where-we-differ.md",
    examples: [
      """
      DoLo DOLO_START=01/05/2026 !
      Episodes DECOM=01/04/2026 PLACE=U4 !
      """,
      """
      DoLo DOLO_START=01/05/2026
      Episodes DECOM=01/04/2026 PLACE=K2
      """,
    ],
    check: .child { child, breaks in child.placedUnderOrder(&breaks) { !$0.place.isOne("K2", "Z12", "Z13") } })
}
