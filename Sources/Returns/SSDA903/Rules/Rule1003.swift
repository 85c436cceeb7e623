extension SSDA903 {
  static let rule1003 = Rule<SSDA903>(
    "1003",
    "The decision to place for adoption is dated before the child started to be looked after.",
    fields: [.placedAdoption(.datePlaced), .episodes(.decom, .rne)],
    examples: [
      """
      PlacedAdoption DATE_PLACED=30/04/2026 !
      Episodes DECOM=01/05/2026 RNE=S !
      """,
      """
      PlacedAdoption DATE_PLACED=01/05/2026
      Episodes DECOM=01/05/2026 RNE=S
      """,
    ],
    check: .child { child, breaks in
      guard let started = child.episodes.first(where: { $0.rne == "S" && $0.decom.isDay }) else { return }
      for row in child.placedAdoption where row.datePlaced.isBefore(started.decom) {
        breaks.add(row)
        breaks.add(started)
      }
    })
}
