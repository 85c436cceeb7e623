extension SSDA903 {
  static let rule102 = Rule<SSDA903>(
    "102",
    "The date of birth is missing or is not a real date.",
    fields: [.header(.dob)],
    expected: "A day written dd/mm/yyyy",
    examples: [
      """
      Header DOB=31/02/2012 !
      Header CHILD=2 DOB=28/02/2012
      """
    ],
    check: .header { row, _ in row.dob.isUnknown })
}
