extension SSDA903 {
  static let ruleINT16 = Rule<SSDA903>(
    "INT16",
    "The date of birth in PrevPerm is not the one in the Header.",
    fields: [.prevPerm(.dob)],
    reads: [.header(.dob)],
    examples: [
      """
      PrevPerm DOB=01/05/2015 !
      Header DOB=02/05/2015
      """,
      """
      PrevPerm DOB=01/05/2015
      Header DOB=01/05/2015
      """,
    ],
    check: .prevPerm { row, child in child.hasOtherBirthday(row.dob) })
}
