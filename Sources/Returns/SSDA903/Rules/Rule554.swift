extension SSDA903 {
  static let rule554 = Rule<SSDA903>(
    "554",
    "The placement order was made before the decision to place for adoption.",
    fields: [.placedAdoption(.datePlaced), .episodes(.decom, .ls)],
    examples: [
      """
      PlacedAdoption DATE_PLACED=02/05/2026 !
      Episodes DECOM=01/05/2026 LS=E1 !
      """,
      """
      PlacedAdoption DATE_PLACED=01/05/2026
      Episodes DECOM=01/05/2026 LS=E1
      """,
    ],
    check: .child { child, breaks in
      child.decidedTooLate(for: child.episodes.first { $0.ls == "E1" && $0.decom.isDay }, &breaks)
    })
}
