extension SSDA903 {
  static let rule336 = Rule<SSDA903>(
    "336",
    "The placement before the child was placed for adoption is not a foster placement.",
    fields: [.episodes(.place)],
    reads: [.episodes(.decom)],
    examples: [
      """
      Episodes DECOM=01/05/2026 PLACE=K2
      Episodes DECOM=01/06/2026 PLACE=A4 !
      """,
      """
      Episodes DECOM=01/05/2026 PLACE=U4
      Episodes DECOM=01/06/2026 PLACE=A4
      """,
    ],
    check: .child { child, breaks in
      child.episodes.eachPair { before, after in
        guard after.isPlacedForAdoption, !before.isFoster, !before.isPlacedForAdoption else { return }
        breaks.add(after)
      }
    })
}
