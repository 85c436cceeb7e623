extension SSDA903 {
  static let rule556 = Rule<SSDA903>(
    "556",
    "The freeing order was made before the decision to place for adoption.",
    fields: [.episodes(.decom)],
    reads: [.placedAdoption(.datePlaced), .episodes(.ls)],
    examples: [
      """
      PlacedAdoption DATE_PLACED=02/05/2005
      Episodes DECOM=01/05/2005 LS=D1 !
      """,
      """
      PlacedAdoption DATE_PLACED=01/05/2005
      Episodes DECOM=01/05/2005 LS=D1
      """,
    ],
    check: .child { child, breaks in
      for row in child.episodes where row.ls == "D1" {
        if child.placedAdoption.contains(where: { $0.datePlaced.isAfter(row.decom) }) { breaks.add(row) }
      }
    })
}
