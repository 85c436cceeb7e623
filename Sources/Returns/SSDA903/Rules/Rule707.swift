extension SSDA903 {
  static let rule707From2026 = Rule<SSDA903>(
    "707",
    """
    The child left care, but a deprivation of liberty order has no end or ends when the child was no longer \
    looked after.
    """,
    fields: [.dolo(.doloEnd)],
    reads: [.dolo(.doloStart), .episodes(.decom, .dec)],
    examples: [
      """
      DoLo DOLO_START=01/05/2026 !
      Episodes DECOM=01/04/2026 DEC=01/06/2026 REC=E4A
      """,
      """
      DoLo DOLO_START=01/05/2026
      Episodes DECOM=01/04/2026
      """,
    ],
    check: .dolo { row, child in child.outlastsCare(from: row.doloStart, until: row.doloEnd) })
}
