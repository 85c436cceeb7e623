extension SSDA903 {
  static let ruleINT12 = Rule<SSDA903>(
    "INT12",
    "The date of birth in PlacedAdoption is not the one in the Header.",
    fields: [.placedAdoption(.dob)],
    reads: [.header(.dob)],
    examples: [
      """
      PlacedAdoption DOB=01/05/2015 !
      Header DOB=02/05/2015
      """,
      """
      PlacedAdoption DOB=01/05/2015
      Header DOB=01/05/2015
      """,
    ],
    check: .placedAdoption { row, child in child.hasOtherBirthday(row.dob) })
}
