extension CIN {
  static let rule2883 = Rule<CIN>(
    "2883", "More child protection plans started in the year than initial conferences were held.",
    fields: [.protectionPlans(.cppStart), .section47s(.dateOfInitialCPC), .details(.dateOfInitialCPC)],
    examples: [
      """
      Header Year=2027 !
      ChildProtectionPlans CPPstartDate=2026-05-02
      Section47 DateOfInitialCPC=
      CINdetails DateOfInitialCPC=
      """,
      """
      Header Year=2027
      ChildProtectionPlans CPPstartDate=2026-05-02
      Section47 DateOfInitialCPC=2026-05-02
      CINdetails DateOfInitialCPC=
      """,
    ],
    check: .whole { census, breaks in
      if census.protectionPlansStarted > census.initialConferences { breaks.addReturn() }
    })
}
