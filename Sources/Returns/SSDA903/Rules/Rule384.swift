extension SSDA903 {
  static let rule384 = Rule<SSDA903>(
    "384",
    "A child on short breaks cannot be in a long-term foster placement.",
    fields: [.episodes(.place, .ls)],
    examples: [
      """
      Episodes LS=V3 PLACE=U4 !
      Episodes CHILD=2 LS=V3 PLACE=U6
      """
    ],
    check: .episodes { row, _ in row.isRespite && row.place.isOne("U1", "U4") })
}
