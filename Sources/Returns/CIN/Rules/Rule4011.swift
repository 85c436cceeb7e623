extension CIN {
  static let rule4011 = Rule<CIN>(
    "4011", "The child in need plan ended before it started.",
    fields: [.cinPlans(.cinPlanStart, .cinPlanEnd)],
    examples: [
      """
      CINplanDates CINPlanStartDate=2026-05-02 CINPlanEndDate=2026-05-01 !
      """,
      """
      CINplanDates CINPlanStartDate=2026-05-02 CINPlanEndDate=2026-05-02
      """,
    ],
    check: .cinPlans { plan, _, _ in plan.end.isBefore(plan.start) })
}
