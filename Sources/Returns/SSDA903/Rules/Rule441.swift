extension SSDA903 {
  static let rule441 = Rule<SSDA903>(
    "441",
    "PN1 to PN7 are for children of 4 or over, but the child was under 4 at the review.",
    fields: [.reviews(.dob, .review, .reviewCode)],
    examples: [
      """
      Reviews DOB=02/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN1 !
      Reviews DOB=01/05/2022 REVIEW=01/05/2026 REVIEW_CODE=PN1
      """
    ],
    check: .reviews { row, _ in
      row.reviewCode != "PN0" && row.reviewCode.isIn(participations) && row.dob.isUnder(4, on: row.review)
    })
}
