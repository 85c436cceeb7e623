extension SSDA903 {
  static let rule232From2024 = Rule<SSDA903>(
    "232",
    "The sex is returned as unknown.",
    severity: .query,
    fields: [.header(.sex)],
    examples: [
      """
      Header SEX=U !
      Header CHILD=2 SEX=F
      """
    ],
    check: .header { row, _ in row.sex.isOne("U", "u") })
}
