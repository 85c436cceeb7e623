extension CIN {
  static let rule4004 = Rule<CIN>(
    "4004", "More than one child in need plan is open in the episode.",
    fields: [.cinPlans(.cinPlanEnd)],
    examples: [
      """
      CINplanDates CINPlanEndDate= !
      CINplanDates CINPlanEndDate= !
      """,
      """
      CINplanDates CINPlanEndDate=
      CINplanDates CINPlanEndDate=2026-05-02
      CINplanDates CINdetailsID=2 CINPlanEndDate=
      """,
    ],
    check: .child { child, breaks in
      if child.cinPlans.count < 2 { return }
      for details in child.details {
        let open = details.cinPlans.filter(\.end.isBlank)
        if open.count > 1 { for plan in open { breaks.add(plan) } }
      }
    })
}
