extension SSDA903 {
  static let rule390 = Rule<SSDA903>(
    "390",
    "The child is recorded as adopted, but was not placed for adoption.",
    fields: [.episodes(.place, .rec)],
    examples: [
      """
      Episodes PLACE=U4 REC=E11 !
      Episodes CHILD=2 PLACE=A4 REC=E11
      """
    ],
    check: .episodes { row, _ in row.isAdopted && !row.isPlacedForAdoption })
}
