extension SSDA903 {
  static let rule209 = Rule<SSDA903>(
    "209",
    "The child is of school age, so UN1 (too young for a pupil number) cannot be right.",
    fields: [.header(.upn, .dob)],
    examples: [
      """
      Header UPN=UN1 DOB=01/05/2018 !
      Header CHILD=2 UPN=UN1 DOB=01/05/2023
      """
    ],
    check: .header { row, child in
      row.upn.isText("UN1") && row.dob.hasTurned(5, by: child.period.start.adding(months: 5).adding(days: -1))
    })
}
