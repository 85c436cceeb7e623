extension SSDA903 {
  static let rule101 = Rule<SSDA903>(
    "101",
    "SEX must be 1 or 2.",
    fields: [.header(.sex)],
    examples: [
      """
      Header SEX=3 !
      Header CHILD=2 SEX=1
      """
    ],
    check: .header { row, _ in !row.sex.isOne("1", "2") })

  static let rule101From2024 = Rule<SSDA903>(
    "101",
    "SEX must be M, F or U.",
    fields: [.header(.sex)],
    expected: "M, F or U",
    examples: [
      """
      Header SEX=1 !
      Header CHILD=2 SEX=M
      """
    ],
    check: .header { row, _ in !row.sex.isOne("M", "F", "U") })
}
