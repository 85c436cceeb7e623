extension CIN {
  static let rule8935 = Rule<CIN>(
    "8935", "The child has more than one open child protection plan.",
    fields: [.protectionPlans(.cppEnd)],
    examples: [
      """
      ChildProtectionPlans CPPID=1 CPPendDate= !
      ChildProtectionPlans CPPID=2 CPPendDate= !
      """,
      """
      ChildProtectionPlans CPPID=1 CPPendDate= !
      ChildProtectionPlans CPPID=2 CINdetailsID=2 CPPendDate= !
      """,
      """
      ChildProtectionPlans CPPID=1 CPPendDate=
      ChildProtectionPlans CPPID=2 CPPendDate=2026-05-02
      """,
    ],
    check: .child { child, breaks in
      let open = child.protectionPlans.filter { $0.row != nil && $0.end.isBlank }
      if open.count > 1 { for plan in open { breaks.add(plan) } }
    })
}
