extension SSDA903 {
  static let rule366 = Rule<SSDA903>(
    "366",
    "A child cannot change placement during a short break.",
    fields: [.episodes(.rne)],
    reads: [.episodes(.ls)],
    examples: [
      """
      Episodes LS=V3 RNE=P !
      Episodes CHILD=2 LS=V3 RNE=S
      """
    ],
    check: .episodes { row, _ in row.ls == "V3" && row.rne != "S" })
}
