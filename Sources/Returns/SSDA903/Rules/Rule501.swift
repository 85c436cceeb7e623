extension SSDA903 {
  static let rule501 = Rule<SSDA903>(
    "501",
    "The episode began before the one before it had ended.",
    fields: [.episodes(.decom, .dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=02/06/2026
      Episodes DECOM=01/06/2026 !
      """,
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026
      Episodes DECOM=01/06/2026
      """,
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        if after.decom.isBefore(before.dec) { breaks.add(after) }
      }
    })
}
