extension SSDA903 {
  static let rule1009 = Rule<SSDA903>(
    "1009",
    "The reason for the placement change is not one of the codes.",
    fields: [.episodes(.reasonPlaceChange)],
    expected: placementChangeReasons.words,
    examples: [
      """
      Episodes REASON_PLACE_CHANGE=other !
      Episodes CHILD=2 REASON_PLACE_CHANGE=OTHER
      """
    ],
    check: .episodes { row, _ in row.reasonPlaceChange.isGiven && !row.reasonPlaceChange.isIn(placementChangeReasons) })
}
