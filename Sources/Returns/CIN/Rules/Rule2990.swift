extension CIN {
  static let rule2990 = Rule<CIN>(
    "2990", "The case was closed after assessment, yet an enquiry, a conference or a plan is recorded in it.",
    fields: [.details(.reasonForClosure)],
    reads: [
      .section47s().ifThere, .protectionPlans().ifThere, .cinPlans().ifThere, .details(.dateOfInitialCPC).ifThere,
    ],
    hint: "RC8 and RC9 are for cases in which nothing came after the assessment.",
    examples: [
      """
      CINdetails ReasonForClosure=RC8 !
      Section47 S47ActualStartDate=2026-05-02 !
      """,
      """
      CINdetails ReasonForClosure=RC9 !
      CINplanDates CINPlanStartDate=2026-05-02 !
      ChildProtectionPlans CPPstartDate=2026-05-02 !
      """,
      """
      CINdetails ReasonForClosure=RC7
      Section47 S47ActualStartDate=2026-05-02
      """,
      """
      CINdetails ReasonForClosure=RC8
      Assessments AssessmentActualStartDate=2026-05-02
      """,
    ],
    check: .child { child, breaks in
      for episode in child.episodes where ["RC8", "RC9"].contains(episode.details.reasonForClosure.text) {
        let details = episode.details
        let plans = details.protectionPlans.count + details.cinPlans.count
        if plans == 0 && details.section47s.isEmpty && details.dateOfInitialCPC.isBlank { continue }
        breaks.add(details)
        for enquiry in details.section47s { breaks.add(enquiry) }
        for plan in details.protectionPlans { breaks.add(plan) }
        for plan in details.cinPlans { breaks.add(plan) }
      }
    })
}
