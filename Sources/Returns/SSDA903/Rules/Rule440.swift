extension SSDA903 {
  static let rule440 = Rule<SSDA903>(
    "440",
    "PN0 is for children under 4, but the child was 4 or over at the review.",
    fields: [.reviews(.dob, .review, .reviewCode)],
    examples: [
      """
      Reviews DOB=01/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN0 !
      Reviews DOB=02/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN0
      """
    ],
    check: .reviews { row, _ in row.reviewCode == "PN0" && row.dob.hasTurned(4, by: row.review) })
}
