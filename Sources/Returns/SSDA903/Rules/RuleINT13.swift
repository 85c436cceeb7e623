extension SSDA903 {
  static let ruleINT13 = Rule<SSDA903>(
    "INT13",
    "The date of birth in Missing is not the one in the Header.",
    fields: [.missing(.dob)],
    reads: [.header(.dob)],
    examples: [
      """
      Missing DOB=01/05/2015 !
      Header DOB=02/05/2015
      """,
      """
      Missing DOB=01/05/2015
      Header DOB=01/05/2015
      """,
    ],
    check: .missing { row, child in child.hasOtherBirthday(row.dob) })
}
