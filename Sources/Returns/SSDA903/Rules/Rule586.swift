extension SSDA903 {
  static let rule586 = Rule<SSDA903>(
    "586",
    "The child was missing before being born.",
    fields: [.missing(.misStart)],
    reads: [.missing(.dob)],
    examples: [
      """
      Missing DOB=01/05/2015 MIS_START=30/04/2015 !
      Missing CHILD=2 DOB=01/05/2015 MIS_START=01/05/2026
      """
    ],
    check: .missing { row, _ in row.misStart.isBefore(row.dob) })
}
