extension SSDA903 {
  static let rule451 = Rule<SSDA903>(
    "451",
    "The child is still freed for adoption, but no freeing order could be sought since 30 December 2005.",
    fields: [.episodes(.dec, .rec, .ls)],
    examples: [
      """
      Episodes LS=D1 !
      Episodes CHILD=2 LS=D1 DEC=01/05/2026 REC=E11
      """
    ],
    check: .episodes { row, _ in row.ls == "D1" && row.dec.isBlank && row.rec.isBlank })
}
