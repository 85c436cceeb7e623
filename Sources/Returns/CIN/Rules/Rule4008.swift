extension CIN {
  static let rule4008 = Rule<CIN>(
    "4008", "The child in need plan started after the child's death.",
    fields: [.identifiers(.deathDate), .cinPlans(.cinPlanStart)],
    examples: [
      """
      ChildIdentifiers PersonDeathDate=2026-05-01 !
      CINplanDates CINPlanStartDate=2026-05-02 !
      """,
      """
      ChildIdentifiers PersonDeathDate=2026-05-01
      CINplanDates CINPlanStartDate=2026-05-01
      """,
    ],
    check: .cinPlans(also: .identifiers) { plan, _, child in plan.start.isAfter(child.identifiers.deathDate) })
}
