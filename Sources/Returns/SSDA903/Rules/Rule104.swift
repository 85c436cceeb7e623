extension SSDA903 {
  static let rule104 = Rule<SSDA903>(
    "104",
    "The date on which unaccompanied status ceased is not a real date, or lies before this year.",
    fields: [.uasc(.duc)],
    examples: [
      """
      UASC DUC=31/06/2026 !
      UASC CHILD=2 DUC=30/06/2026
      """
    ],
    check: .uasc { row, child in row.duc.isImpossible || row.duc.isBefore(child.period.start) })
}
