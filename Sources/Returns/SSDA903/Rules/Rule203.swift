extension SSDA903 {
  static let rule203 = Rule<SSDA903>(
    "203",
    "The date of birth is not the one recorded for this child last year.",
    fields: [.header(.dob)],
    reads: [.header(.dob).ofLastYear],
    examples: [
      """
      Header DOB=01/05/2015 !
      HeaderLast DOB=02/05/2015
      """,
      """
      Header DOB=01/05/2015
      HeaderLast DOB=01/05/2015
      """,
    ],
    check: .header { row, child in child.headerLastYear.contains { $0.dob != row.dob } })
}
