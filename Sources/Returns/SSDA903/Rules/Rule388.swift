extension SSDA903 {
  static let rule388 = Rule<SSDA903>(
    "388",
    "The reason must be X1 where a new episode begins on the day this one ended, and only there.",
    fields: [.episodes(.rec)],
    reads: [.episodes(.decom, .dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=X1 !
      Episodes DECOM=02/06/2026
      """,
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=X1
      Episodes DECOM=01/06/2026
      """,
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        let continues = after.decom.isSameDay(as: before.dec)
        if after.decom.isDay, before.rec.isGiven, continues != (before.rec == "X1") { breaks.add(before) }
      }
      if let last = child.episodes.last, last.rec == "X1" { breaks.add(last) }
    })
}
