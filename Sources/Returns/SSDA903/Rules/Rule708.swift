extension SSDA903 {
  static let rule708From2026 = Rule<SSDA903>(
    "708",
    "The deprivation of liberty order is dated before the child was born.",
    fields: [.dolo(.doloStart)],
    reads: [.dolo(.dob)],
    examples: [
      """
      DoLo DOB=01/05/2015 DOLO_START=30/04/2015 !
      DoLo CHILD=2 DOB=01/05/2015 DOLO_START=01/05/2026
      """
    ],
    check: .dolo { row, _ in row.doloStart.isBefore(row.dob) })
}
