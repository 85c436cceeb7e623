extension SSDA903 {
  static let rule579 = Rule<SSDA903>(
    "579",
    "A decision to place for adoption began while another still stood.",
    fields: [.placedAdoption(.datePlaced, .datePlacedCeased)],
    examples: [
      """
      PlacedAdoption DATE_PLACED=01/05/2026
      PlacedAdoption DATE_PLACED=04/05/2026 !
      """,
      """
      PlacedAdoption DATE_PLACED=01/05/2026 DATE_PLACED_CEASED=04/05/2026
      PlacedAdoption DATE_PLACED=04/05/2026
      """,
    ],
    check: .child { child, breaks in
      eachOverlap(child.placedAdoption, { ($0.datePlaced, $0.datePlacedCeased) }) { breaks.add($0) }
    })
}
