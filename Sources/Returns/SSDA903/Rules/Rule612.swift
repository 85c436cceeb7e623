extension SSDA903 {
  static let rule612 = Rule<SSDA903>(
    "612",
    "The date of birth of a mother's child is given, but this girl is not recorded as a mother.",
    fields: [.header(.sex, .mother, .mcDob)],
    examples: [
      """
      Header SEX=F MOTHER=0 MC_DOB=01/05/2026 !
      Header CHILD=2 SEX=F MOTHER=1 MC_DOB=01/05/2026
      """
    ],
    check: .header { row, _ in row.isFemale && !row.isMother && row.mcDob.isGiven })
}
