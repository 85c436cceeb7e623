extension CIN {
  static let rule8839 = Rule<CIN>(
    "8839", "More than one section 47 enquiry is open in the episode.",
    fields: [.section47s(.dateOfInitialCPC, .icpcNotRequired)],
    examples: [
      """
      Section47 DateOfInitialCPC= ICPCnotRequired=0 !
      Section47 DateOfInitialCPC= ICPCnotRequired=0 !
      """,
      """
      Section47 DateOfInitialCPC= ICPCnotRequired=0
      Section47 DateOfInitialCPC= ICPCnotRequired=1
      """,
    ],
    check: .child { child, breaks in
      if child.section47s.count < 2 { return }
      for details in child.details {
        let open = details.section47s.filter(\.isOpen)
        if open.count > 1 { for enquiry in open { breaks.add(enquiry) } }
      }
    })
}
