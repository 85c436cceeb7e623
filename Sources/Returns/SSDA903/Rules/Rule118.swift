extension SSDA903 {
  static let rule118 = Rule<SSDA903>(
    "118",
    """
    The decision no longer to place for adoption is dated before the year began or before the child came into \
    care.
    """,
    fields: [.placedAdoption(.datePlacedCeased), .episodes(.decom, .ls)],
    examples: [
      """
      PlacedAdoption DATE_PLACED_CEASED=01/03/2026 !
      Episodes DECOM=01/05/2020 LS=E1 !
      """,
      """
      PlacedAdoption DATE_PLACED_CEASED=01/05/2026
      Episodes DECOM=01/05/2020 LS=E1
      """,
    ],
    check: .child { child, breaks in
      guard let first = child.episodes.first(where: { !$0.isRespite && $0.decom.isDay }) else { return }
      for row in child.placedAdoption
      where row.datePlacedCeased.isBefore(child.period.start) || row.datePlacedCeased.isBefore(first.decom) {
        breaks.add(row)
        breaks.add(first)
      }
    })
}
