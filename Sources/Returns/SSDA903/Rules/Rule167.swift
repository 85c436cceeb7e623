extension SSDA903 {
  static let rule167 = Rule<SSDA903>(
    "167",
    "How the child took part in the review is missing, is not one of the codes, or is given without a review.",
    fields: [.reviews(.reviewCode)],
    reads: [.reviews(.review)],
    expected: "PN0 to PN7",
    examples: [
      """
      Reviews REVIEW=30/06/2026 !
      Reviews REVIEW=30/07/2026 REVIEW_CODE=PN1
      """
    ],
    check: .reviews { row, _ in
      row.reviewCode.isBlank ? row.review.isGiven : row.review.isBlank || !row.reviewCode.isIn(participations)
    })
}
