extension CIN {
  static let rule8905 = Rule<CIN>(
    "8905", "The initial category of abuse is missing or is not a code.",
    fields: [.protectionPlans(.initialCategory)],
    expected: "NEG, PHY, SAB, EMO or MUL",
    examples: [
      """
      ChildProtectionPlans InitialCategoryOfAbuse= !
      """,
      """
      ChildProtectionPlans InitialCategoryOfAbuse=XYZ !
      """,
      """
      ChildProtectionPlans InitialCategoryOfAbuse=NEG
      """,
    ],
    check: .protectionPlans { plan, _, _ in !CINCodes.abuse.contains(plan.initialCategory.text) })
}
