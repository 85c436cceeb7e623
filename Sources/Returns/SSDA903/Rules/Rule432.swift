extension SSDA903 {
  static let rule432 = Rule<SSDA903>(
    "432",
    "The child had left care, so the next episode's reason must be S.",
    fields: [.episodes(.rne)],
    reads: [.episodes(.decom, .rec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 REC=E4A
      Episodes DECOM=01/07/2026 RNE=P !
      """,
      """
      Episodes DECOM=01/05/2026 REC=E4A
      Episodes DECOM=01/07/2026 RNE=S
      """,
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        if before.hasLeft, before.rec.isIn(reasonsCeased), after.rne != "S", after.decom.isDay { breaks.add(after) }
      }
    })
}
