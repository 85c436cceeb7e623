import Casework

extension CIN {
  static let rule8930 = Rule<CIN>(
    "8930", "The child protection plan ended outside the census year.",
    fields: [.protectionPlans(.cppEnd)],
    examples: [
      """
      ChildProtectionPlans CPPendDate=2026-03-31 !
      """,
      """
      ChildProtectionPlans CPPendDate=2026-04-01
      """,
      """
      ChildProtectionPlans CPPendDate=
      """,
    ],
    check: .protectionPlans { plan, _, child in plan.end.isOutside(child.year) })
}
