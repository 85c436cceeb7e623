extension SSDA903 {
  static let rule436 = Rule<SSDA903>(
    "436",
    "The reason says that legal status and placement both changed, but the episodes say otherwise.",
    fields: [.episodes(.rne, .ls, .place, .plPost, .urn, .placeProvider)],
    reads: [.episodes(.decom)],
    examples: [
      """
      Episodes DECOM=01/05/2026 LS=C1 PLACE=U4
      Episodes DECOM=01/06/2026 LS=C1 PLACE=U5 RNE=B !
      """,
      """
      Episodes DECOM=01/05/2026 LS=C1 PLACE=U4
      Episodes DECOM=01/06/2026 LS=C2 PLACE=U5 RNE=B
      """,
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        guard after.rne.isOne("B", "U") else { return }
        if after.ls == before.ls || after.isSamePlacement(as: before) { breaks.add(after) }
      }
    })
}
