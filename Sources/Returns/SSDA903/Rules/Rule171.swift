extension SSDA903 {
  static let rule171 = Rule<SSDA903>(
    "171",
    "The date of birth of the mother's child is not a real date.",
    fields: [.header(.mcDob)],
    expected: "A day written dd/mm/yyyy",
    examples: [
      """
      Header MC_DOB=31/06/2026 !
      Header CHILD=2 MC_DOB=30/06/2026
      """
    ],
    check: .header { row, _ in row.mcDob.isImpossible })
}
