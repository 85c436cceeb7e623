extension CIN {
  static let rule8565 = Rule<CIN>(
    "8565", "Something happened in the case after it was closed.",
    fields: [
      .details(.closureDate, .dateOfInitialCPC), .assessments(.assessmentStart, .assessmentAuthorised),
      .section47s(.section47Start, .dateOfInitialCPC), .protectionPlans(.cppEnd), .cinPlans(.cinPlanStart, .cinPlanEnd),
    ],
    reads: [.protectionPlans(.cppStart).ifThere],
    examples: [
      """
      CINdetails CINclosureDate=2026-05-26 !
      Assessments
      Section47
      ChildProtectionPlans CPPstartDate=2026-05-27 !
      CINplanDates
      """,
      """
      CINdetails CINclosureDate=2026-05-26 !
      Assessments AssessmentActualStartDate=2026-05-27 !
      Section47
      ChildProtectionPlans
      CINplanDates
      """,
      """
      CINdetails CINclosureDate=2026-05-26 DateOfInitialCPC=2026-05-27 !
      Assessments
      Section47
      ChildProtectionPlans
      CINplanDates
      """,
      """
      CINdetails CINclosureDate=2026-05-26 !
      Assessments
      Section47 S47ActualStartDate=2026-05-27 !
      ChildProtectionPlans CPPendDate=2026-05-26
      CINplanDates CINPlanEndDate=2026-05-27 !
      """,
      """
      CINdetails CINclosureDate=2026-05-26 DateOfInitialCPC=2026-05-26
      Assessments AssessmentAuthorisationDate=2026-05-26
      Section47
      ChildProtectionPlans
      CINplanDates
      """,
      """
      CINdetails CINclosureDate=
      Assessments AssessmentAuthorisationDate=2026-05-26
      Section47
      ChildProtectionPlans
      CINplanDates
      """,
    ],
    check: .child { child, breaks in
      for episode in child.episodes where episode.details.closureDate.day != nil {
        let details = episode.details
        breaks.addActivity(after: details.closureDate, in: details)
      }
    })
}
