extension SSDA903 {
  static let rule431 = Rule<SSDA903>(
    "431",
    "The reason is starting to be looked after, but the episode before ended on the same day.",
    fields: [.episodes(.rne, .decom)],
    reads: [.episodes(.dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026
      Episodes DECOM=01/06/2026 RNE=S !
      """,
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026
      Episodes DECOM=02/06/2026 RNE=S
      """,
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        if after.rne == "S", after.decom.isSameDay(as: before.dec) { breaks.add(after) }
      }
    })
}
