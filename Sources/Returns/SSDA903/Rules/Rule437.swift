extension SSDA903 {
  static let rule437 = Rule<SSDA903>(
    "437",
    "The child died or was 18 when this episode ended, but more episodes follow.",
    fields: [.episodes(.rec)],
    reads: [.episodes(.decom)],
    examples: [
      """
      Episodes DECOM=01/05/2026 REC=E2 !
      Episodes DECOM=01/06/2026
      """,
      "Episodes DECOM=01/05/2026 REC=E2",
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        if before.rec.isOne("E2", "E15", "E17"), after.decom.isDay { breaks.add(before) }
      }
    })
}
