extension SSDA903 {
  static let rule1005 = Rule<SSDA903>(
    "1005",
    "The day on which the child came back is not a real date.",
    fields: [.missing(.misEnd)],
    expected: "A day written dd/mm/yyyy",
    examples: [
      """
      Missing MIS_END=31/06/2026 !
      Missing CHILD=2 MIS_END=30/06/2026
      """
    ],
    check: .missing { row, _ in row.misEnd.isImpossible })
}
