extension SSDA903 {
  static let rule224 = Rule<SSDA903>(
    "224",
    "The provider with this URN is of another provider type.",
    fields: [.episodes(.placeProvider)],
    reads: [.episodes(.urn)],
    needs: [.providers],
    examples: [
      """
      Episodes URN=SC000001 PLACE_PROVIDER=PR3 !
      Episodes CHILD=2 URN=SC000001 PLACE_PROVIDER=PR1
      """
    ],
    check: .episodes { row, child in
      let known = child.reference.registered(row.urn)
      return !known.isEmpty && row.placeProvider.isGiven
        && !known.contains { $0.providerCodes.contains(row.placeProvider) }
    })
}
