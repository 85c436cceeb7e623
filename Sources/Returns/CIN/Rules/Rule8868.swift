extension CIN {
  static let rule8868 = Rule<CIN>(
    "8868",
    "The case is closed, yet a section 47 enquiry in it says neither, or both, that its conference "
      + "was held and that none was required.",
    fields: [.section47s(.dateOfInitialCPC, .icpcNotRequired), .details(.closureDate)],
    examples: [
      """
      CINdetails CINclosureDate=2026-05-02 !
      Section47 DateOfInitialCPC= ICPCnotRequired=false !
      """,
      """
      CINdetails CINclosureDate=2026-05-02 !
      Section47 DateOfInitialCPC=2026-05-01 ICPCnotRequired=true !
      """,
      """
      CINdetails CINclosureDate=2026-05-02
      Section47 DateOfInitialCPC= ICPCnotRequired=true
      """,
      """
      CINdetails CINclosureDate=2026-05-02
      Section47 DateOfInitialCPC=2026-05-01 ICPCnotRequired=false
      """,
    ],
    check: .section47s(also: .details) { enquiry, details, _ in
      !details.closureDate.isBlank && enquiry.dateOfInitialCPC.isBlank == !enquiry.icpcNotRequired.isTrue
    })
}
