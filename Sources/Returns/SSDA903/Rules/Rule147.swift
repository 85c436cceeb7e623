extension SSDA903 {
  static let rule147 = Rule<SSDA903>(
    "147",
    "The date the episode ceased is not a real date.",
    fields: [.episodes(.dec)],
    expected: "A day written dd/mm/yyyy",
    examples: [
      """
      Episodes DEC=31/09/2026 !
      Episodes CHILD=2 DEC=30/09/2026
      """
    ],
    check: .episodes { row, _ in row.dec.isImpossible })
}
