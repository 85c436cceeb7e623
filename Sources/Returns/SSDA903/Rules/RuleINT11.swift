extension SSDA903 {
  static let ruleINT11 = Rule<SSDA903>(
    "INT11",
    "The date of birth in AD1 is not the one in the Header.",
    fields: [.ad1(.dob)],
    reads: [.header(.dob)],
    examples: [
      """
      AD1 DOB=01/05/2015 !
      Header DOB=02/05/2015
      """,
      """
      AD1 DOB=01/05/2015
      Header DOB=01/05/2015
      """,
    ],
    check: .ad1 { row, child in child.hasOtherBirthday(row.dob) })
}
