extension SSDA903 {
  static let rule304 = Rule<SSDA903>(
    "304",
    "Unaccompanied status must have ceased on or before the eighteenth birthday.",
    fields: [.uasc(.duc)],
    reads: [.uasc(.dob)],
    examples: [
      """
      UASC DOB=01/05/2008 DUC=02/05/2026 !
      UASC CHILD=2 DOB=01/05/2008 DUC=01/05/2026
      """
    ],
    check: .uasc { row, _ in row.duc.isAfter(row.dob.adding(years: 18)) })
}
