extension SSDA903 {
  static let rule174 = Rule<SSDA903>(
    "174",
    "A date of birth of a mother's child is given, but this child is a boy.",
    fields: [.header(.sex, .mcDob)],
    examples: [
      """
      Header SEX=1 MC_DOB=01/05/2026 !
      Header CHILD=2 SEX=2 MC_DOB=01/05/2026
      """
    ],
    check: .header { row, _ in row.isMale && row.mcDob.isGiven })
}
