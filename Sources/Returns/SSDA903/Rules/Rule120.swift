extension SSDA903 {
  static let rule120 = Rule<SSDA903>(
    "120",
    "The reason why the child should no longer be placed for adoption is not one of the codes.",
    fields: [.placedAdoption(.reasonPlacedCeased)],
    expected: "RD1 to RD4",
    examples: [
      """
      PlacedAdoption REASON_PLACED_CEASED=RD0 !
      PlacedAdoption CHILD=2 REASON_PLACED_CEASED=RD1
      """
    ],
    check: .placedAdoption { row, _ in
      row.reasonPlacedCeased.isGiven && !row.reasonPlacedCeased.isOne("RD1", "RD2", "RD3", "RD4")
    })
}
