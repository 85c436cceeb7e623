extension SSDA903 {
  static let rule381 = Rule<SSDA903>(
    "381",
    "A period of care cannot end with a temporary placement.",
    fields: [.episodes(.place, .rec)],
    examples: [
      """
      Episodes PLACE=T1 REC=E4A !
      Episodes CHILD=2 PLACE=T1 REC=X1
      """
    ],
    check: .episodes { row, _ in row.isTemporary && row.hasLeft })
}
