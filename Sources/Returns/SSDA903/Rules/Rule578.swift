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
    ],
    check: .missing { row, child in
      guard let last = child.episodes.last(where: { $0.decom.isDay }), last.rec != "X1" else { return false }
      return row.misStart.isAfter(last.dec)
    })
}
