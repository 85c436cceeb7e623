extension CIN {
  static let rule8842Q = Rule<CIN>(
    "8842Q", "A review has no date.",
    severity: .query,
    fields: [.planReviews(.cppReviewDate)],
    examples: [
      """
      Reviews CPPreviewDate= !
      """,
      """
      Reviews CPPreviewDate=2026-05-02
      """,
    ],
    check: .reviews { $0.date.isBlank })
}
