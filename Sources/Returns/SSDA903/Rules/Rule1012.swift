extension SSDA903 {
  static let rule1012 = Rule<SSDA903>(
    "1012",
    "The child has no episodes this year, so nothing but care leaver details should be returned.",
    fields: [
      .placedAdoption(.child).ifThere, .missing(.child).ifThere, .reviews(.child).ifThere, .ad1(.child).ifThere,
      .prevPerm(.child).ifThere, .oc2(.child).ifThere,
    ],
    reads: [.episodes(.child)],
    examples: [
      """
      AD1 CHILD=1 !
      Episodes CHILD=2
      OC3 CHILD=1
      OC2 CHILD=2
      """
    ],
    check: .child { child, breaks in
      guard child.episodes.isEmpty else { return }
      breaks.addAll(child.placedAdoption)
      breaks.addAll(child.missing)
      breaks.addAll(child.reviews)
      breaks.addAll(child.ad1)
      breaks.addAll(child.prevPerm)
      breaks.addAll(child.oc2)
    })
}
