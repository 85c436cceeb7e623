extension SSDA903 {
  static let rule408 = Rule<SSDA903>(
    "408",
    "The child is placed for adoption with a placement order, but the legal status is not a placement order.",
    fields: [.episodes(.place, .ls)],
    examples: [
      """
      Episodes PLACE=A5 LS=C2 !
      Episodes CHILD=2 PLACE=A5 LS=E1
      """
    ],
    check: .episodes { row, _ in row.place.isOne("A5", "A6") && row.ls != "E1" })
}
