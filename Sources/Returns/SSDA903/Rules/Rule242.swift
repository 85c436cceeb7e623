extension SSDA903 {
  static let rule242From2025 = Rule<SSDA903>(
    "242",
    "The URN XXXXXXX stands for a regional adoption agency, but the child is neither placed for adoption nor fostered.",
    fields: [.episodes(.urn)],
    reads: [.episodes(.place)],
    examples: [
      """
      Episodes URN=XXXXXXX PLACE=K3 !
      Episodes CHILD=2 URN=XXXXXXX PLACE=A3
      """
    ],
    check: .episodes { row, _ in row.urn == "XXXXXXX" && !row.isPlacedForAdoption && !row.isFoster })
}
