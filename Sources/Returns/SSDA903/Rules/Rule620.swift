extension SSDA903 {
  static let rule620 = Rule<SSDA903>(
    "620",
    "The child is recorded as a mother, but was under 11 when the year began.",
    fields: [.header(.dob, .mother)],
    examples: [
      """
      Header DOB=02/04/2015 MOTHER=1 !
      Header CHILD=2 DOB=01/04/2015 MOTHER=1
      """
    ],
    check: .header { row, child in row.isMother && row.dob.isUnder(11, on: child.period.start) })
}
