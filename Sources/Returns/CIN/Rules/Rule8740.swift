import Casework

extension CIN {
  static let rule8740 = Rule<CIN>(
    "8740",
    "A section 47 enquiry without an initial conference, and in need of one, did not start in the "
      + "census year.",
    fields: [.section47s(.section47Start, .dateOfInitialCPC, .icpcNotRequired)],
    examples: [
      """
      Section47 S47ActualStartDate=2026-03-31 DateOfInitialCPC= ICPCnotRequired=0 !
      """,
      """
      Section47 S47ActualStartDate=2026-03-31 DateOfInitialCPC= ICPCnotRequired=1
      """,
      """
      Section47 S47ActualStartDate=2026-04-01 DateOfInitialCPC= ICPCnotRequired=0
      """,
    ],
    check: .section47s { enquiry, _, child in
      enquiry.dateOfInitialCPC.isBlank && enquiry.icpcNotRequired.isFalse && enquiry.start.isOutside(child.year)
    })
}
