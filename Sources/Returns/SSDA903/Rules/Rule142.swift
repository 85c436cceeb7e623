extension SSDA903 {
  static let rule142 = Rule<SSDA903>(
    "142",
    "A later episode has started, but this one has no end date or no reason for ending.",
    fields: [.episodes(.dec, .rec)],
    reads: [.episodes(.decom)],
    examples: [
      """
      Episodes DECOM=01/05/2026 !
      Episodes DECOM=01/06/2026
      """,
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=X1
      Episodes DECOM=01/06/2026
      """,
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        if after.decom.isDay, before.dec.isBlank || before.rec.isBlank { breaks.add(before) }
      }
    })
}
