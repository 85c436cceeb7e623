extension CIN {
  static let rule8720 = Rule<CIN>(
    "8720", "The child protection plan has no start date, or one after the end of the census year.",
    fields: [.protectionPlans(.cppStart)],
    examples: [
      """
      ChildProtectionPlans CPPstartDate= !
      """,
      """
      ChildProtectionPlans CPPstartDate=2027-04-01 !
      """,
      """
      ChildProtectionPlans CPPstartDate=2027-03-31
      """,
    ],
    check: .protectionPlans { plan, _, child in plan.start.isBlank || plan.start.isAfter(child.lastDay) })
}
