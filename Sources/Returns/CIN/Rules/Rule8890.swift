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
      if child.section47s.count < 2 { return }
      for details in child.details {
        // One that needed no conference ended on a day that is not told: it may begin within another, but none within
        // it.
        breaks.addOverlaps(details.section47s, mayTouch: false) { enquiry in
          let start = enquiry.start.day
          return (start, enquiry.dateOfInitialCPC.day ?? (enquiry.icpcNotRequired.isTrue ? start : nil))
        }
      }
    })
}
