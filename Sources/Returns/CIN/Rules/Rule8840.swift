extension CIN {
  static let rule8840 = Rule<CIN>(
    "8840", "The child protection plan started and ended on one day.",
    fields: [.protectionPlans(.cppStart, .cppEnd)],
    examples: [
      """
      ChildProtectionPlans CPPstartDate=2026-05-02 CPPendDate=2026-05-02 !
      """,
      """
      ChildProtectionPlans CPPstartDate=2026-05-02 CPPendDate=2026-05-03
      """,
    ],
    check: .protectionPlans { plan, _, _ in plan.start.isSameDay(as: plan.end) })
}
