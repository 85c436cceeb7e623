extension SSDA903 {
  static let rule504 = Rule<SSDA903>(
    "504",
    "The category of need is not the one with which this period of being looked after began.",
    fields: [.episodes(.cin)],
    reads: [.episodes(.decom, .dec, .rec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=X1 CIN=N1
      Episodes DECOM=01/06/2026 CIN=N2 !
      """,
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=E4A CIN=N1
      Episodes DECOM=01/07/2026 CIN=N2
      """,
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        let continues = before.rec == "X1" && after.decom.isSameDay(as: before.dec)
        if continues, after.cin != before.cin { breaks.add(after) }
      }
    })
}
