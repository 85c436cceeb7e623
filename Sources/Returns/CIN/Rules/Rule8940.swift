extension CIN {
  static let rule8940 = Rule<CIN>(
    "8940", "The dates of the child's child protection plans overlap.",
    fields: [.protectionPlans(.cppStart, .cppEnd)],
    examples: [
      """
      ChildProtectionPlans CPPID=1 CPPstartDate=2026-05-01 CPPendDate=2026-06-01 !
      ChildProtectionPlans CPPID=2 CPPstartDate=2026-06-01 CPPendDate= !
      """,
      """
      ChildProtectionPlans CPPID=1 CPPstartDate=2026-05-01 CPPendDate=2026-06-01
      ChildProtectionPlans CPPID=2 CPPstartDate=2026-06-02 CPPendDate=
      """,
    ],
    check: .child { child, breaks in
      let plans = child.protectionPlans.filter { $0.row != nil }
      breaks.addOverlaps(plans, mayTouch: false) { ($0.start.day, $0.end.day) }
    })
}
