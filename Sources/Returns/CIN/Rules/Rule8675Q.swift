extension CIN {
  static let rule8675Q = Rule<CIN>(
    "8675Q",
    "The section 47 enquiry has been going for more than 15 working days at the end of the census "
      + "year, with no initial conference held or ruled out.",
    severity: .query,
    fields: [.section47s(.section47Start, .dateOfInitialCPC, .icpcNotRequired)],
    expected: "the date of the conference, or that none was required",
    examples: [
      """
      Section47 S47ActualStartDate=2027-01-29 ICPCnotRequired=false !
      """,
      """
      Section47 S47ActualStartDate=2027-01-29 ICPCnotRequired=true
      """,
      """
      Section47 S47ActualStartDate=2027-01-29 DateOfInitialCPC=2027-02-01 ICPCnotRequired=false
      """,
      """
      Section47 S47ActualStartDate=2027-03-25 ICPCnotRequired=false
      """,
    ],
    check: .child { child, breaks in
      for enquiry in child.section47s
      where enquiry.dateOfInitialCPC.isBlank && enquiry.icpcNotRequired.isFalse {
        breaks.add(enquiry, ifOpenMoreThan: 15, since: enquiry.start, at: child.lastDay)
      }
    })
}
