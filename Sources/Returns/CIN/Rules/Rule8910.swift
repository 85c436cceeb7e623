extension CIN {
  static let rule8910 = Rule<CIN>(
    "8910", "The latest category of abuse is missing or is not a code.",
    fields: [.protectionPlans(.latestCategory)],
    expected: "NEG, PHY, SAB, EMO or MUL",
    examples: [
      """
      ChildProtectionPlans LatestCategoryOfAbuse= !
      """,
      """
      ChildProtectionPlans LatestCategoryOfAbuse=XYZ !
      """,
      """
      ChildProtectionPlans LatestCategoryOfAbuse=NEG
      """,
    ],
    check: .protectionPlans { plan, _, _ in !CINCodes.abuse.contains(plan.latestCategory.text) })
}
