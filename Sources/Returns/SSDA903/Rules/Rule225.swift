extension SSDA903 {
  static let rule225 = Rule<SSDA903>(
    "225",
    "The child moved to another placement, so the reason for the change is needed.",
    fields: [.episodes(.reasonPlaceChange)],
    reads: [.episodes(.decom, .rec, .rne, .place)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=X1 PLACE=U4 !
      Episodes DECOM=01/06/2026 RNE=P PLACE=U5
      """,
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=X1 PLACE=U4 REASON_PLACE_CHANGE=CARPL
      Episodes DECOM=01/06/2026 RNE=P PLACE=U5
      """,
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        guard before.rec == "X1", before.reasonPlaceChange.isBlank, after.rne.isOne("P", "T", "B", "U") else { return }
        if !before.isTemporary, !after.isTemporary { breaks.add(before) }
      }
    })
}
