extension SSDA903 {
  static let rule529 = Rule<SSDA903>(
    "529",
    "Another public body (PR3) cannot provide this type of placement.",
    fields: [.episodes(.place, .placeProvider)],
    examples: [
      """
      Episodes PLACE=K2 PLACE_PROVIDER=PR3 !
      Episodes CHILD=2 PLACE=R2 PLACE_PROVIDER=PR3
      """
    ],
    check: .episodes { row, _ in
      let never = row.isPlacedForAdoption || row.isFoster || row.place.isOne("P1", "K1", "K2")
      return row.placeProvider == "PR3" && never
    })
}
