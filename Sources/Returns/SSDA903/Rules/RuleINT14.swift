extension SSDA903 {
  static let ruleINT14 = Rule<SSDA903>(
    "INT14",
    "The date of birth in OC2 is not the one in the Header.",
    fields: [.oc2(.dob)],
    reads: [.header(.dob)],
    examples: [
      """
      OC2 DOB=01/05/2015 !
      Header DOB=02/05/2015
      """,
      """
      OC2 DOB=01/05/2015
      Header DOB=01/05/2015
      """,
    ],
    check: .oc2 { row, child in child.hasOtherBirthday(row.dob) })
}
