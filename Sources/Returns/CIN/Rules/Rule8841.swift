extension CIN {
  static let rule8841 = Rule<CIN>(
    "8841", "A review was held on or before the day the child protection plan started.",
    fields: [.protectionPlans(.cppStart), .planReviews(.cppReviewDate)],
    examples: [
      """
      ChildProtectionPlans CPPstartDate=2026-05-02 !
      Reviews CPPreviewDate=2026-05-02 !
      """,
      """
      ChildProtectionPlans CPPstartDate=2026-05-02
      Reviews CPPreviewDate=2026-05-03
      """,
    ],
    check: .child { child, breaks in
      for plan in child.protectionPlans {
        guard let start = plan.start.day else { continue }
        for review in plan.reviews where review.date.isOnOrBefore(start) {
          breaks.add(plan)
          breaks.add(review)
        }
      }
    })
}
