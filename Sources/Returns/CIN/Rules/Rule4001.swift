extension CIN {
  static let rule4001 = Rule<CIN>(
    "4001", "A child in need plan and a child protection plan are both open in one episode.",
    fields: [.cinPlans(.cinPlanEnd), .protectionPlans(.cppEnd)],
    examples: [
      """
      CINplanDates CINPlanStartDate=2026-05-02 !
      ChildProtectionPlans CPPendDate= !
      """,
      """
      CINplanDates CINPlanStartDate=2026-05-02 CINPlanEndDate=2026-06-02
      ChildProtectionPlans CPPendDate=
      """,
      """
      CINplanDates CINPlanStartDate=2026-05-02
      ChildProtectionPlans CPPendDate=2026-05-01
      """,
    ],
    check: .child { child, breaks in
      if child.cinPlans.isEmpty || child.protectionPlans.isEmpty { return }
      for details in child.details {
        let open = details.cinPlans.filter { !$0.start.isBlank && $0.end.isBlank }
        let openProtection = details.protectionPlans.filter { $0.row != nil && $0.end.isBlank }
        if open.isEmpty || openProtection.isEmpty { continue }
        for plan in open { breaks.add(plan) }
        for plan in openProtection { breaks.add(plan) }
      }
    })
}
