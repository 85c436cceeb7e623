extension SSDA903 {
  static let rule301 = Rule<SSDA903>(
    "301",
    "The date of birth is after the year's end.",
    fields: [.header(.dob)],
    examples: [
      """
      Header DOB=01/04/2027 !
      Header CHILD=2 DOB=31/03/2027
      """
    ],
    check: .header { row, child in row.dob.isAfter(child.period.end) })
}
