extension SSDA903 {
  static let rule141 = Rule<SSDA903>(
    "141",
    "The date the episode began is not a real date.",
    fields: [.episodes(.decom)],
    expected: "A day written dd/mm/yyyy",
    examples: [
      """
      Episodes DECOM=31/04/2026 !
      Episodes CHILD=2 DECOM=30/04/2026
      """
    ],
    check: .episodes { row, _ in row.decom.isImpossible })
}
