extension CIN {
  static let rule4012Q = Rule<CIN>(
    "4012Q", "The child in need plan started and ended on one day.",
    severity: .query,
    fields: [.cinPlans(.cinPlanStart, .cinPlanEnd)],
    examples: [
      """
      CINplanDates CINPlanStartDate=2026-05-02 CINPlanEndDate=2026-05-02 !
      """,
      """
      CINplanDates CINPlanStartDate=2026-05-02 CINPlanEndDate=2026-05-03
      """,
    ],
    check: .cinPlans { plan, _, _ in plan.end.isSameDay(as: plan.start) })
}
