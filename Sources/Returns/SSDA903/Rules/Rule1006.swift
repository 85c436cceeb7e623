extension SSDA903 {
  static let rule1006 = Rule<SSDA903>(
    "1006",
    "Whether the child was missing or away must be M or A.",
    fields: [.missing(.missing)],
    examples: [
      """
      Missing MISSING=AWAY !
      Missing CHILD=2 MISSING=A
      """
    ],
    check: .missing { row, _ in row.missing.isGiven && !row.missing.isOne("M", "A") })
}
