extension SSDA903 {
  static let rule446 = Rule<SSDA903>(
    "446",
    "E1 is not a legal status for episodes that begin before December 2005.",
    fields: [.episodes(.ls, .decom)],
    examples: [
      """
      Episodes LS=E1 DECOM=30/11/2005 !
      Episodes CHILD=2 LS=E1 DECOM=01/12/2005
      """
    ],
    check: .episodes { row, _ in row.ls == "E1" && row.decom.isBefore(december2005) })
}
