extension SSDA903 {
  static let rule577 = Rule<SSDA903>(
    "577",
    """
    The child left care, but a time of being missing has no end or ends when the child was no longer looked \
    after.
    """,
    fields: [.missing(.misEnd)],
    reads: [.missing(.misStart), .episodes(.decom, .dec)],
    examples: [
      """
      Missing MIS_START=01/05/2026 !
      Episodes DECOM=01/04/2026 DEC=01/06/2026 REC=E4A
      """,
      """
      Missing MIS_START=01/05/2026 MIS_END=02/05/2026
      Episodes DECOM=01/04/2026 DEC=01/06/2026 REC=E4A
      """,
      """
      Missing MIS_START=01/05/2026 MIS_END=02/05/2026
      Episodes DECOM=01/04/2026 DEC=31/06/2026 REC=E4A
      """,
    ],
    check: .missing { row, child in child.outlastsCare(from: row.misStart, until: row.misEnd) })
}
