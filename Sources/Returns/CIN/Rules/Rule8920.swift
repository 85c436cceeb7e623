extension CIN {
  static let rule8920 = Rule<CIN>(
    "8920", "The child protection plan ended after the child's death.",
    fields: [.identifiers(.deathDate), .protectionPlans(.cppEnd)],
    examples: [
      """
      ChildIdentifiers PersonDeathDate=2026-05-01 !
      ChildProtectionPlans CPPendDate=2026-05-02 !
      """,
      """
      ChildIdentifiers PersonDeathDate=2026-05-01
      ChildProtectionPlans CPPendDate=2026-05-01
      """,
    ],
    check: .protectionPlans(also: .identifiers) { plan, _, child in plan.end.isAfter(child.identifiers.deathDate) })
}
