extension SSDA903 {
  static let rule119 = Rule<SSDA903>(
    "119",
    """
    The date and the reason of a decision no longer to place for adoption belong together: one of them is \
    missing.
    """,
    fields: [.placedAdoption(.reasonPlacedCeased, .datePlacedCeased)],
    examples: [
      """
      PlacedAdoption DATE_PLACED_CEASED=01/05/2026 !
      PlacedAdoption CHILD=2 DATE_PLACED_CEASED=01/05/2026 REASON_PLACED_CEASED=RD1
      """
    ],
    check: .placedAdoption { row, _ in row.reasonPlacedCeased.isGiven != row.datePlacedCeased.isGiven })
}
