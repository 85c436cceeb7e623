extension SSDA903 {
  static let rule222 = Rule<SSDA903>(
    "222",
    "This type of placement has no URN.",
    fields: [.episodes(.urn)],
    reads: [.episodes(.place)],
    examples: [
      """
      Episodes PLACE=H5 URN=SC000001 !
      Episodes CHILD=2 PLACE=H5 URN=XXXXXXX
      """
    ],
    check: .episodes { row, _ in row.hasRealURN && row.place.isIn(unregistered2022) })

  static let rule222From2023 = Rule<SSDA903>(
    "222",
    "This type of placement has no URN.",
    fields: [.episodes(.urn)],
    reads: [.episodes(.place)],
    examples: [
      """
      Episodes PLACE=R1 URN=SC000001 !
      Episodes CHILD=2 PLACE=H5 URN=SC000001
      """
    ],
    check: .episodes { row, _ in row.hasRealURN && row.place.isIn(unregistered2023) })

  static let rule222From2024 = Rule<SSDA903>(
    "222",
    "This type of placement has no URN.",
    fields: [.episodes(.urn)],
    reads: [.episodes(.place)],
    examples: [
      """
      Episodes PLACE=Z1 URN=SC000001 !
      Episodes CHILD=2 PLACE=K3 URN=SC000001
      """
    ],
    check: .episodes { row, _ in row.hasRealURN && row.place.isIn(unregistered2024) })

  static let rule222From2025 = Rule<SSDA903>(
    "222",
    "This type of placement has no URN.",
    fields: [.episodes(.urn)],
    reads: [.episodes(.place)],
    examples: [
      """
      Episodes PLACE=Z11 URN=SC000001 !
      Episodes CHILD=2 PLACE=K3 URN=SC000001
      """
    ],
    check: .episodes { row, _ in row.hasRealURN && row.place.isIn(unregistered2025) })
}
