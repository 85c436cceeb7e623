extension CIN {
  static let rule4017 = Rule<CIN>(
    "4017", "A child protection plan started while a child in need plan was open.",
    fields: [.cinPlans(.cinPlanStart, .cinPlanEnd), .protectionPlans(.cppStart)],
    examples: [
      """
      ChildProtectionPlans CPPstartDate=2026-05-31 !
      CINplanDates CINPlanStartDate=2026-05-01 CINPlanEndDate=2026-06-01 !
      """,
      """
      ChildProtectionPlans CPPstartDate=2026-06-01
      CINplanDates CINPlanStartDate=2026-05-01 CINPlanEndDate=2026-06-01
      """,
    ],
    check: .child { child, breaks in
      let cinPlans = child.cinPlans
      for plan in child.protectionPlans {
        for cinPlan in cinPlans where plan.start.isDuring(cinPlan.start, cinPlan.end, butLast: true) {
          breaks.add(plan)
          breaks.add(cinPlan)
        }
      }
    })
}
