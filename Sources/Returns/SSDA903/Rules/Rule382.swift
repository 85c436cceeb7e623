extension SSDA903 {
  static let rule382 = Rule<SSDA903>(
    "382",
    "A child on a short break cannot be in a temporary placement.",
    fields: [.episodes(.ls, .place)],
    examples: [
      """
      Episodes LS=V3 PLACE=T1 !
      Episodes CHILD=2 LS=V3 PLACE=U3
      """
    ],
    check: .episodes { row, _ in row.isRespite && row.isTemporary })
}
