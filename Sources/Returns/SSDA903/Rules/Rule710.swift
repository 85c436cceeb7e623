extension SSDA903 {
  static let rule710From2026 = Rule<SSDA903>(
    "710",
    """
    A child under a deprivation of liberty order cannot be in secure accommodation, with parents, in custody or \
    in supported accommodation.
    """,
    fields: [.dolo(.doloStart), .episodes(.place)],
    reads: [.dolo(.doloEnd), .episodes(.decom, .dec)],
    source: "docs/decisions/2026-11-21-ssda903-where-we-differ.md",
    examples: [
      """
      DoLo DOLO_START=01/05/2026 !
      Episodes DECOM=01/04/2026 PLACE=K1 !
      """,
      """
      DoLo DOLO_START=01/05/2026
      Episodes DECOM=01/04/2026 PLACE=K2
      """,
    ],
    check: .child { child, breaks in child.placedUnderOrder(&breaks) { $0.place.isOne("K1", "P1", "R5", "K3") } })
}
