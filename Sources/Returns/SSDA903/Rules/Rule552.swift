extension SSDA903 {
  static let rule552 = Rule<SSDA903>(
    "552",
    "The child was placed for adoption before the decision to.",
    fields: [.placedAdoption(.datePlaced), .episodes(.decom)],
    reads: [.episodes(.place)],
    examples: [
      """
      PlacedAdoption DATE_PLACED=02/05/2026 !
      Episodes DECOM=01/05/2026 PLACE=A4 !
      """,
      """
      PlacedAdoption DATE_PLACED=01/05/2026
      Episodes DECOM=01/05/2026 PLACE=A4
      """,
    ],
    check: .child { child, breaks in
      child.decidedTooLate(for: child.episodes.first { $0.isPlacedForAdoption && $0.decom.isDay }, &breaks)
    })
}
