extension SSDA903 {
  static let rule3001 = Rule<SSDA903>(
    "3001",
    "At the seventeenth birthday a young person cannot live with former foster carers.",
    fields: [.oc3(.accom)],
    reads: [.header(.dob)],
    examples: [
      """
      Header DOB=01/05/2009
      OC3 ACCOM=Z1 !
      """,
      """
      Header DOB=01/05/2008
      OC3 ACCOM=Z1
      """,
    ],
    check: .oc3 { row, child in row.accom.isOne("Z1", "Z2") && child.period.contains(child.dob.adding(years: 17)) })
}
