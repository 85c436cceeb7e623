extension SSDA903 {
  static let rule351 = Rule<SSDA903>(
    "351",
    "The child had turned 25 before the year began.",
    fields: [.header(.dob)],
    examples: [
      """
      Header DOB=31/03/2001 !
      Header CHILD=2 DOB=01/04/2001
      """
    ],
    check: .header { row, child in row.dob.adding(years: 25).isBefore(child.period.start) })
}
