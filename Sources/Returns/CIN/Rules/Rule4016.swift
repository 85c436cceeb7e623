extension CIN {
  static let rule4016 = Rule<CIN>(
    "4016", "A child in need plan started while a child protection plan was open.",
    fields: [.cinPlans(.cinPlanStart), .protectionPlans(.cppStart, .cppEnd)],
    examples: [
      """
      ChildProtectionPlans CPPstartDate=2026-05-01 CPPendDate=2026-06-01 !
      CINplanDates CINPlanStartDate=2026-05-31 !
      """,
      """
      ChildProtectionPlans CPPstartDate=2026-05-01 CPPendDate=2026-06-01
      CINplanDates CINPlanStartDate=2026-06-01
      """,
    ],
    check: .child { child, breaks in
      let cinPlans = child.cinPlans
      for plan in child.protectionPlans {
        for cinPlan in cinPlans where cinPlan.start.isDuring(plan.start, plan.end, butLast: true) {
          breaks.add(plan)
          breaks.add(cinPlan)
        }
      }
    })
}
