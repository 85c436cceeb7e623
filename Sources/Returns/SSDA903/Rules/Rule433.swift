extension SSDA903 {
  static let rule433 = Rule<SSDA903>(
    "433",
    "The episode continues a period of care, but does not begin on the day the one before ended.",
    fields: [.episodes(.rne, .decom)],
    reads: [.episodes(.dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026
      Episodes DECOM=02/06/2026 RNE=P !
      """,
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026
      Episodes DECOM=01/06/2026 RNE=P
      """,
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        guard after.rne.isOne("P", "L", "T", "U", "B"), after.decom.isDay else { return }
        if !after.decom.isSameDay(as: before.dec) { breaks.add(after) }
      }
    })
}
