extension CIN {
  static let rule8615 = Rule<CIN>(
    "8615", "The section 47 enquiry has no start date, or one after its initial conference.",
    fields: [.section47s(.section47Start, .dateOfInitialCPC)],
    examples: [
      """
      Section47 S47ActualStartDate= ICPCnotRequired=0 !
      """,
      """
      Section47 S47ActualStartDate=2026-05-02 DateOfInitialCPC=2026-05-01 !
      """,
      """
      Section47 S47ActualStartDate=2026-05-02 DateOfInitialCPC=2026-05-02
      """,
    ],
    check: .section47s { enquiry, _, _ in
      enquiry.start.isBlank && !enquiry.isEmpty || enquiry.start.isAfter(enquiry.dateOfInitialCPC)
    })
}
