extension CIN {
  static let rule8915 = Rule<CIN>(
    "8915", "The child protection plan started after the child's death.",
    fields: [.identifiers(.deathDate), .protectionPlans(.cppStart)],
    examples: [
      """
      ChildIdentifiers PersonDeathDate=2026-05-01 !
      ChildProtectionPlans CPPstartDate=2026-05-02 !
      """,
      """
      ChildIdentifiers PersonDeathDate=2026-05-01
      ChildProtectionPlans CPPstartDate=2026-05-01
      """,
    ],
    check: .protectionPlans(also: .identifiers) { plan, _, child in plan.start.isAfter(child.identifiers.deathDate) })
}
