extension SSDA903 {
  static let rule378 = Rule<SSDA903>(
    "378",
    "A child placed with parents cannot be looked after under section 20.",
    fields: [.episodes(.place, .ls)],
    examples: [
      """
      Episodes PLACE=P1 LS=V2 !
      Episodes CHILD=2 PLACE=P1 LS=C2
      """
    ],
    check: .episodes { row, _ in row.place == "P1" && row.ls == "V2" })
}
