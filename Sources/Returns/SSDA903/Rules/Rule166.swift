extension SSDA903 {
  static let rule166 = Rule<SSDA903>(
    "166",
    "The date of the review is missing or is not a real date.",
    fields: [.reviews(.review)],
    examples: [
      """
      Reviews REVIEW=31/06/2026 !
      Reviews REVIEW=30/06/2026
      """
    ],
    check: .reviews { row, _ in row.review.isUnknown })
}
