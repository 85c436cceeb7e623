extension CIN {
  static let rule8925 = Rule<CIN>(
    "8925", "The child protection plan ended before it started.",
    fields: [.protectionPlans(.cppStart, .cppEnd)],
    examples: [
      """
      ChildProtectionPlans CPPstartDate=2026-05-02 CPPendDate=2026-05-01 !
      """,
      """
      ChildProtectionPlans CPPstartDate=2026-05-02 CPPendDate=2026-05-02
      """,
    ],
    check: .protectionPlans { plan, _, _ in plan.end.isBefore(plan.start) })
}
