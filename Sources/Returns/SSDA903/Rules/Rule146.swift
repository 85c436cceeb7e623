extension SSDA903 {
  static let rule146 = Rule<SSDA903>(
    "146",
    "The placement type is not one of the codes.",
    fields: [.episodes(.place)],
    expected: placements2022.words,
    examples: [
      """
      Episodes PLACE=K3 !
      Episodes CHILD=2 PLACE=H5
      """
    ],
    check: .episodes { row, _ in row.place.isGiven && !row.place.isIn(placements2022) })

  static let rule146From2024 = Rule<SSDA903>(
    "146",
    "The placement type is not one of the codes.",
    fields: [.episodes(.place)],
    source: "docs/decisions/2026-11-21-ssda903-where-we-differ.md",
    expected: placements2024.words,
    examples: [
      """
      Episodes PLACE=k3 !
      Episodes CHILD=2 PLACE=K3
      """
    ],
    check: .episodes { row, _ in row.place.isGiven && !row.place.isIn(placements2024) })

  static let rule146From2025 = Rule<SSDA903>(
    "146",
    "The placement type is not one of the codes.",
    fields: [.episodes(.place)],
    expected: placements2025.words,
    hint: "H5 and P2 became K3, and Z1 became Z11 to Z14, in 2025-26.",
    examples: [
      """
      Episodes PLACE=H5 !
      Episodes CHILD=2 PLACE=K3
      """
    ],
    check: .episodes { row, _ in row.place.isGiven && !row.place.isIn(placements2025) })
}
