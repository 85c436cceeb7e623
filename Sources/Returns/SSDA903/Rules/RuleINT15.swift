extension SSDA903 {
  static let ruleINT15 = Rule<SSDA903>(
    "INT15",
    "The date of birth in OC3 is not the one in the Header.",
    fields: [.oc3(.dob)],
    reads: [.header(.dob)],
    examples: [
      """
      OC3 DOB=01/05/2015 !
      Header DOB=02/05/2015
      """,
      """
      OC3 DOB=01/05/2015
      Header DOB=01/05/2015
      """,
    ],
    check: .oc3 { row, child in child.hasOtherBirthday(row.dob) })
}
