extension SSDA903 {
  static let rule435 = Rule<SSDA903>(
    "435",
    "The reason says that only the placement changed, but the episodes say otherwise.",
    fields: [.episodes(.ls, .place, .plPost, .urn, .placeProvider)],
    reads: [.episodes(.decom, .rne)],
    examples: [
      """
      Episodes DECOM=01/05/2026 LS=C1 PLACE=U4
      Episodes DECOM=01/06/2026 LS=C1 PLACE=U4 RNE=P !
      """,
      """
      Episodes DECOM=01/05/2026 LS=C1 PLACE=U4
      Episodes DECOM=01/06/2026 LS=C1 PLACE=U5 RNE=P
      """,
      """
      Episodes DECOM=01/05/2026 LS=C1 PLACE=U4
      Episodes DECOM=01/06/2026 LS=C2 PLACE=U5 RNE=T !
      """,
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        // T is a change of placement with the same carer.
        guard after.rne.isOne("P", "T") else { return }
        if after.ls != before.ls || after.isSamePlacement(as: before) { breaks.add(after) }
      }
    })
}
