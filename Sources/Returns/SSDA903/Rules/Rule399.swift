extension SSDA903 {
  static let rule399 = Rule<SSDA903>(
    "399",
    "The child is looked after for short breaks only, so mother and reviews are not needed.",
    fields: [.episodes(.ls), .header(.mother), .reviews(.review, .reviewCode)],
    examples: [
      """
      Header MOTHER=0 !
      Episodes LS=V3 !
      Reviews REVIEW=01/05/2026 REVIEW_CODE=PN1 !
      """,
      """
      Header MOTHER=0
      Episodes LS=C2
      """,
    ],
    check: .child { child, breaks in
      guard !child.episodes.isEmpty, child.episodes.allSatisfy({ $0.isRespite }) else { return }
      let reviews = child.reviews.filter { $0.review.isGiven || $0.reviewCode.isGiven }
      let headers = child.header.filter { $0.mother.isGiven }
      guard !reviews.isEmpty || !headers.isEmpty else { return }
      breaks.addAll(child.episodes)
      for row in headers { breaks.add(row) }
      for row in reviews { breaks.add(row) }
    })
}
