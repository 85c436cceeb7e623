extension CIN {
  static let rule4010 = Rule<CIN>(
    "4010", "The child in need plan has no start date, or one after the end of the census year.",
    fields: [.cinPlans(.cinPlanStart)],
    examples: [
      """
      CINplanDates CINPlanStartDate= !
      """,
      """
      CINplanDates CINPlanStartDate=2027-04-01 !
      """,
      """
      CINplanDates CINPlanStartDate=2027-03-31
      """,
    ],
    check: .cinPlans { plan, _, child in plan.start.isBlank || plan.start.isAfter(child.lastDay) })
}
