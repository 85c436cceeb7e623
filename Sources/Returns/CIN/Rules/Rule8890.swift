extension CIN {
  static let rule8890 = Rule<CIN>(
    "8890", "A section 47 enquiry started while another was going on.",
    fields: [.section47s(.section47Start, .dateOfInitialCPC)],
    reads: [.section47s(.icpcNotRequired)],
    examples: [
      """
      Section47 S47ActualStartDate=2026-05-01 DateOfInitialCPC=2026-06-01 !
      Section47 S47ActualStartDate=2026-05-31 DateOfInitialCPC= ICPCnotRequired=0 !
      """,
      """
      Section47 S47ActualStartDate=2026-05-01 DateOfInitialCPC=2026-06-01 ICPCnotRequired=0
      Section47 S47ActualStartDate=2026-06-02 DateOfInitialCPC=
      """,
      """
      Section47 S47ActualStartDate=2026-05-01 DateOfInitialCPC= ICPCnotRequired=1
      Section47 S47ActualStartDate=2026-06-02 DateOfInitialCPC=
      """,
    ],
    check: .child { child, breaks in
      for details in child.details {
        let enquiries = details.section47s.filter { !($0.dateOfInitialCPC.isBlank && $0.icpcNotRequired.isTrue) }
        breaks.addOverlaps(enquiries, mayTouch: false) { ($0.start.day, $0.dateOfInitialCPC.day) }
      }
    })
}
