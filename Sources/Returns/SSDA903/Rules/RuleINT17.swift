extension SSDA903 {
  static let ruleINT17 = Rule<SSDA903>(
    "INT17",
    "The date of birth in Reviews is not the one in the Header.",
    fields: [.reviews(.dob)],
    reads: [.header(.dob)],
    examples: [
      """
      Reviews DOB=01/05/2015 !
      Header DOB=02/05/2015
      """,
      """
      Reviews DOB=01/05/2015
      Header DOB=01/05/2015
      """,
    ],
    check: .reviews { row, child in child.hasOtherBirthday(row.dob) })
}
