extension CIN {
  static let rule8831 = Rule<CIN>(
    "8831",
    "An assessment, an enquiry or a conference is recorded under a referral that led to no further "
      + "action.",
    fields: [
      .details(.referralNFA, .dateOfInitialCPC), .assessments(.assessmentStart, .assessmentAuthorised),
      .section47s(.section47Start, .dateOfInitialCPC),
    ],
    examples: [
      """
      CINdetails ReferralNFA=1 !
      Assessments AssessmentActualStartDate=2026-05-02 !
      Section47
      """,
      """
      CINdetails ReferralNFA=1 DateOfInitialCPC=2026-05-02 !
      Assessments
      Section47
      """,
      """
      CINdetails ReferralNFA=1 !
      Assessments
      Section47 S47ActualStartDate=2026-05-02 !
      """,
      """
      CINdetails ReferralNFA=0 DateOfInitialCPC=2026-05-02
      Assessments AssessmentActualStartDate=2026-05-02
      Section47
      """,
      """
      CINdetails ReferralNFA=1
      Assessments
      Section47
      """,
    ],
    check: .child { child, breaks in
      for episode in child.episodes where episode.details.referralNFA.isTrue {
        let details = episode.details
        let assessments = details.assessments.filter { !$0.start.isBlank || !$0.authorised.isBlank }
        let enquiries = details.section47s.filter { !$0.start.isBlank || !$0.dateOfInitialCPC.isBlank }
        if assessments.isEmpty && enquiries.isEmpty && details.dateOfInitialCPC.isBlank { continue }
        breaks.add(details)
        for assessment in assessments { breaks.add(assessment) }
        for enquiry in enquiries { breaks.add(enquiry) }
      }
    })
}
