extension SSDA903 {
  static let rule388 = Rule<SSDA903>(
    "388",
    "The episode ended because a new one began (X1), but none begins that day.",
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
        if before.rec == "X1", after.decom.isOtherDay(than: before.dec) { breaks.add(before) }
      }
      if let last = child.episodes.last, last.rec == "X1" { breaks.add(last) }
    })
}
