extension SSDA903 {
  static let rule143 = Rule<SSDA903>(
    "143",
    "The reason for the new episode is not one of the codes.",
    fields: [.episodes(.rne)],
    expected: "S, L, P, T, B or U",
    examples: [
      """
      Episodes RNE=Q !
      Episodes CHILD=2 RNE=S
      """
    ],
    check: .episodes { row, _ in row.rne.isGiven && !row.rne.isOne("S", "L", "P", "T", "B", "U") })
}
