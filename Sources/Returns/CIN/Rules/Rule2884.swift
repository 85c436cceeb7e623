extension CIN {
  static let rule2884 = Rule<CIN>(
    "2884",
    "The same initial child protection conference is given both under the section 47 enquiry and "
      + "under the referral.",
    fields: [.section47s(.dateOfInitialCPC), .details(.dateOfInitialCPC)],
    hint: "Give it under the enquiry that led to it; under the referral only when there was no enquiry.",
    examples: [
      """
      CINdetails DateOfInitialCPC=2026-05-02 !
      Section47 DateOfInitialCPC=2026-05-02 !
      """,
      """
      CINdetails DateOfInitialCPC=2026-05-02
      Section47 DateOfInitialCPC=2026-06-02
      """,
    ],
    check: .child { child, breaks in
      if child.section47s.isEmpty { return }
      let enquiries = child.section47s
      for episode in child.episodes where !episode.details.dateOfInitialCPC.isBlank {
        let details = episode.details
        for enquiry in enquiries where enquiry.dateOfInitialCPC.isSameDay(as: details.dateOfInitialCPC) {
          breaks.add(enquiry)
          breaks.add(details)
        }
      }
    })
}
