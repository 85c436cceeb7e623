extension SSDA903 {
  static let rule611 = Rule<SSDA903>(
    "611",
    "The child is a mother, but her child's date of birth is blank.",
    fields: [.header(.mother, .mcDob)],
    examples: [
      """
      Header MOTHER=1 !
      Header CHILD=2 MOTHER=1 MC_DOB=01/05/2026
      """
    ],
    check: .header { row, _ in row.isMother && row.mcDob.isBlank })
}
