extension SSDA903 {
  static let rule621 = Rule<SSDA903>(
    "621",
    "The mother is younger than her child.",
    fields: [.header(.dob, .mcDob)],
    examples: [
      """
      Header DOB=01/05/2015 MC_DOB=30/04/2015 !
      Header CHILD=2 DOB=01/05/2010 MC_DOB=01/05/2026
      """
    ],
    check: .header { row, _ in row.mcDob.isBefore(row.dob) })
}
