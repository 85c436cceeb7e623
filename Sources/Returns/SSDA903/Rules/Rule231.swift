extension SSDA903 {
  static let rule231From2024 = Rule<SSDA903>(
    "231",
    "An unaccompanied child under 11 is unusual: check the date of birth.",
    severity: .query,
    fields: [.header(.dob, .uasc)],
    examples: [
      """
      Header DOB=01/05/2018 UASC=1 !
      Header CHILD=2 DOB=01/05/2010 UASC=1
      """
    ],
    check: .header { row, child in row.uasc == "1" && row.dob.isUnder(11, on: child.period.end) })
}
