extension CIN {
  static let rule4003 = Rule<CIN>(
    "4003", "A review of the child protection plan was held while a child in need plan was open.",
    fields: [.cinPlans(.cinPlanStart, .cinPlanEnd), .planReviews(.cppReviewDate), .protectionPlans(.cppEnd)],
    hint: "The last review may be on the day the protection plan ends and the child in need plan takes over.",
    examples: [
      """
      ChildProtectionPlans CPPendDate=2026-05-30 !
      CINplanDates CINPlanStartDate=2026-04-04 CINPlanEndDate=2026-06-01 !
      Reviews CPPreviewDate=2026-05-29 !
      """,
      """
      ChildProtectionPlans CPPendDate=2026-05-29
      CINplanDates CINPlanStartDate=2026-04-04 CINPlanEndDate=2026-06-01
      Reviews CPPreviewDate=2026-05-29
      """,
      """
      ChildProtectionPlans CPPendDate=2026-05-30
      CINplanDates CINPlanStartDate=2026-05-30 CINPlanEndDate=
      Reviews CPPreviewDate=2026-05-29
      """,
    ],
    check: .child { child, breaks in
      let cinPlans = child.cinPlans
      if cinPlans.isEmpty { return }
      for plan in child.protectionPlans {
        for review in plan.reviews where !review.date.isSameDay(as: plan.end) {
          for cinPlan in cinPlans where review.date.isDuring(cinPlan.start, cinPlan.end) {
            breaks.add(review)
            breaks.add(plan)
            breaks.add(cinPlan)
          }
        }
      }
    })
}
