extension CIN {
  static let rule8730 = Rule<CIN>(
    "8730", "It is not said how many child protection plans the child had before.",
    fields: [.protectionPlans(.numberOfPreviousCPP)],
    expected: "a whole number; 0 for a first plan",
    examples: [
      """
      ChildProtectionPlans NumberOfPreviousCPP= !
      """,
      """
      ChildProtectionPlans NumberOfPreviousCPP=-1 !
      """,
      """
      ChildProtectionPlans NumberOfPreviousCPP=0
      """,
    ],
    check: .protectionPlans { plan, _, _ in plan.numberOfPrevious.value == nil })
}
