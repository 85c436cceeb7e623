extension SSDA903 {
  static let rule179 = Rule<SSDA903>(
    "179",
    "Whether the placement is inside the authority must be IN or OUT.",
    fields: [.episodes(.plLocation)],
    reads: [.episodes(.ls)],
    examples: [
      """
      Episodes LS=C2 PL_LOCATION= !
      Episodes CHILD=2 LS=C2 PL_LOCATION=IN
      """
    ],
    check: .episodes { row, _ in !row.isRespite && !row.plLocation.isOne("IN", "OUT") })
}
