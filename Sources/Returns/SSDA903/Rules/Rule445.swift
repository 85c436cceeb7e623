extension SSDA903 {
  static let rule445 = Rule<SSDA903>(
    "445",
    "D1 is not a legal status for episodes that begin after December 2005.",
    fields: [.episodes(.ls, .decom)],
    examples: [
      """
      Episodes LS=D1 DECOM=02/12/2005 !
      Episodes CHILD=2 LS=D1 DECOM=30/11/2005
      """
    ],
    check: .episodes { row, _ in row.ls == "D1" && row.decom.isAfter(december2005) })
}
