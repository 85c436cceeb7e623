extension SSDA903 {
  static let rule578 = Rule<SSDA903>(
    "578",
    "The child went missing after leaving care.",
    fields: [.missing(.misStart)],
    reads: [.episodes(.decom, .dec, .rec)],
    examples: [
      """
      Missing MIS_START=02/06/2026 !
      Episodes DECOM=01/04/2026 DEC=01/06/2026 REC=E4A
      """,
      """
      Missing MIS_START=01/06/2026
      Episodes DECOM=01/04/2026 DEC=01/06/2026 REC=E4A
      """,
      """
      Missing MIS_START=02/06/2026 !
      Episodes DECOM=01/04/2026 DEC=01/06/2026 REC=E4A
      Episodes DECOM=01/08/2026 RNE=S
      """,
    ],
    check: .missing { row, child in
      // The last that had begun by then: a child who comes back later had left all the same.
      guard let last = child.episodes.last(where: { $0.decom.isOnOrBefore(row.misStart) }), last.rec != "X1" else {
        return false
      }
      return row.misStart.isAfter(last.dec)
    })
}
