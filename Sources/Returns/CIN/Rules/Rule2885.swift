import Casework

extension CIN {
  static let rule2885 = Rule<CIN>(
    "2885", "The child protection plan did not start on the day of the initial conference.",
    fields: [
      .protectionPlans(.cppStart), .section47s(.dateOfInitialCPC, .icpcNotRequired), .details(.dateOfInitialCPC),
    ],
    hint: "A plan begins at the conference that decides it. A conference that followed an enquiry is "
      + "looked for under the enquiry, any other under the referral.",
    examples: [
      """
      ChildProtectionPlans CPPstartDate=2026-05-26 !
      Section47 DateOfInitialCPC=2026-05-30 ICPCnotRequired=0 !
      CINdetails DateOfInitialCPC=
      """,
      """
      ChildProtectionPlans CPPstartDate=2026-05-26 !
      CINdetails DateOfInitialCPC=2026-05-28 !
      Section47 LAchildID=2 ICPCnotRequired=1
      """,
      """
      ChildProtectionPlans CPPstartDate=2026-05-26
      Section47 DateOfInitialCPC= ICPCnotRequired=1
      CINdetails DateOfInitialCPC=2026-05-26
      """,
      """
      ChildProtectionPlans CPPstartDate=2025-05-26
      Section47 DateOfInitialCPC=2025-05-30 ICPCnotRequired=0
      CINdetails DateOfInitialCPC=
      """,
    ],
    check: .child { child, breaks in
      if child.protectionPlans.isEmpty { return }
      for details in child.details {
        let led = details.section47s.filter { !$0.icpcNotRequired.isTrue }
        let conferences = led.isEmpty ? [details.dateOfInitialCPC] : led.map(\.dateOfInitialCPC)
        let late = details.protectionPlans.filter { plan in
          plan.start.isWithin(child.year) && !conferences.contains { $0.isSameDay(as: plan.start) }
        }
        if late.isEmpty { continue }
        for plan in late { breaks.add(plan) }
        if led.isEmpty { breaks.add(details) }
        for enquiry in led
        where !details.protectionPlans.contains(where: { $0.start.isSameDay(as: enquiry.dateOfInitialCPC) }) {
          breaks.add(enquiry)
        }
      }
    })
}
