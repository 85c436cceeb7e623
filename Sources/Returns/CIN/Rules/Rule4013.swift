import Casework

extension CIN {
  static let rule4013 = Rule<CIN>(
    "4013", "The child in need plan ended outside the census year.",
    fields: [.cinPlans(.cinPlanEnd)],
    examples: [
      """
      CINplanDates CINPlanEndDate=2026-03-31 !
      """,
      """
      CINplanDates CINPlanEndDate=2026-04-01
      """,
      """
      CINplanDates CINPlanEndDate=
      """,
    ],
    check: .cinPlans { plan, _, child in plan.end.isOutside(child.year) })
}
