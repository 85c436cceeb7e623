extension CIN {
  static let rule4014 = Rule<CIN>(
    "4014", "The dates of the child's child in need plans overlap.",
    fields: [.cinPlans(.cinPlanStart, .cinPlanEnd)],
    examples: [
      """
      CINplanDates CINPlanStartDate=2026-05-01 CINPlanEndDate=2026-06-01 !
      CINplanDates CINPlanStartDate=2026-06-01 CINPlanEndDate= !
      """,
      """
      CINplanDates CINPlanStartDate=2026-05-01 CINPlanEndDate=2026-06-01
      CINplanDates CINPlanStartDate=2026-06-02 CINPlanEndDate=
      """,
    ],
    check: .child { child, breaks in
      let plans = child.cinPlans
      breaks.addOverlaps(plans, mayTouch: false) { ($0.start.day, $0.end.day) }
    })
}
