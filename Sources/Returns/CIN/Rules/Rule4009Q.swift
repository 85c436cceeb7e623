extension CIN {
  static let rule4009Q = Rule<CIN>(
    "4009Q", "The child in need plan ended after the child's death.",
    severity: .query,
    fields: [.identifiers(.deathDate), .cinPlans(.cinPlanEnd)],
    examples: [
      """
      ChildIdentifiers PersonDeathDate=2026-05-01 !
      CINplanDates CINPlanEndDate=2026-05-02 !
      """,
      """
      ChildIdentifiers PersonDeathDate=2026-05-01
      CINplanDates CINPlanEndDate=2026-05-01
      """,
    ],
    check: .cinPlans(also: .identifiers) { plan, _, child in plan.end.isAfter(child.identifiers.deathDate) })
}
