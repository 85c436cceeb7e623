extension SSDA903 {
  static let rule219 = Rule<SSDA903>(
    "219",
    "The provider with this URN does not offer this type of placement.",
    fields: [.episodes(.urn, .place)],
    needs: [.providers],
    examples: [
      """
      Episodes URN=SC000001 PLACE=U4 !
      Episodes CHILD=2 URN=SC000001 PLACE=K2
      """
    ],
    check: .episodes { row, child in
      let known = child.reference.registered(row.urn)
      return !known.isEmpty && row.place.isGiven && !known.contains { $0.placementCodes.contains(row.place) }
    })
}
