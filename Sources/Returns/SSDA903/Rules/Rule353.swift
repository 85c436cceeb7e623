extension SSDA903 {
  static let rule353 = Rule<SSDA903>(
    "353",
    "No episode can begin before 14 October 1991.",
    fields: [.episodes(.decom)],
    examples: [
      """
      Episodes DECOM=13/10/1991 !
      Episodes CHILD=2 DECOM=14/10/1991
      """
    ],
    check: .episodes { row, _ in row.decom.isBefore(october1991) })
}
