extension SSDA903 {
  static let rule380 = Rule<SSDA903>(
    "380",
    "A period of care cannot begin with a temporary placement.",
    fields: [.episodes(.place, .rne)],
    examples: [
      """
      Episodes PLACE=T1 RNE=S !
      Episodes CHILD=2 PLACE=T1 RNE=P
      """
    ],
    check: .episodes { row, _ in row.isTemporary && row.rne.isGiven && !row.rne.isOne("P", "T", "B", "U") })
}
