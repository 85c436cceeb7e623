extension SSDA903 {
  static let rule226 = Rule<SSDA903>(
    "226",
    "Moving to or from a temporary placement needs no reason for the change.",
    fields: [.episodes(.reasonPlaceChange, .place)],
    reads: [.episodes(.decom)],
    examples: [
      """
      Episodes DECOM=01/05/2026 PLACE=U1 REASON_PLACE_CHANGE=CARPL
      Episodes DECOM=01/06/2026 PLACE=T1 !
      """,
      """
      Episodes DECOM=01/05/2026 PLACE=U1
      Episodes DECOM=01/06/2026 PLACE=T1
      """,
    ],
    check: .child { child, breaks in
      if let first = child.episodes.first, first.isTemporary, first.reasonPlaceChange.isGiven { breaks.add(first) }
      child.episodes.eachPair { before, after in
        guard after.isTemporary else { return }
        if after.reasonPlaceChange.isGiven || before.reasonPlaceChange.isGiven { breaks.add(after) }
      }
    })
}
