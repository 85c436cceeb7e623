extension SSDA903 {
  static let ruleINT18 = Rule<SSDA903>(
    "INT18",
    "The date of birth in UASC is not the one in the Header.",
    fields: [.uasc(.dob)],
    reads: [.header(.dob)],
    examples: [
      """
      UASC DOB=01/05/2015 !
      Header DOB=02/05/2015
      """,
      """
      UASC DOB=01/05/2015
      Header DOB=01/05/2015
      """,
    ],
    check: .uasc { row, child in child.hasOtherBirthday(row.dob) })
}
