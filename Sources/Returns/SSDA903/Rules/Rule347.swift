extension SSDA903 {
  static let rule347From2023 = Rule<SSDA903>(
    "347",
    "A care leaver under 18 cannot live in a foyer.",
    fields: [.oc3(.dob, .accom)],
    examples: [
      """
      OC3 DOB=01/05/2009 ACCOM=T1 !
      OC3 CHILD=2 DOB=01/05/2008 ACCOM=T1
      """
    ],
    check: .oc3 { row, child in row.accom.isOne("T1", "T2") && row.dob.isUnder(18, on: child.period.end) })
}
