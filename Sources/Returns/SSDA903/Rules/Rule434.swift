extension SSDA903 {
  static let rule434 = Rule<SSDA903>(
    "434",
    "The reason says that only the legal status changed, but the episodes say otherwise.",
    fields: [.episodes(.rne, .ls, .place, .plPost, .urn, .placeProvider)],
    reads: [.episodes(.decom)],
    examples: [
      """
      Episodes DECOM=01/05/2026 LS=C1 PLACE=U4
      Episodes DECOM=01/06/2026 LS=C1 PLACE=U4 RNE=L !
      """,
      """
      Episodes DECOM=01/05/2026 LS=C1 PLACE=U4
      Episodes DECOM=01/06/2026 LS=C2 PLACE=U4 RNE=L
      """,
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        if after.rne == "L", after.ls == before.ls || !after.isSamePlacement(as: before) { breaks.add(after) }
      }
    })
}
