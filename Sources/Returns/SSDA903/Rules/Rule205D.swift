extension SSDA903 {
  static let rule205D = Rule<SSDA903>(
    "205D",
    "The child is unaccompanied this year, but was returned last year as not.",
    fields: [.header(.uasc, .child)],
    reads: [.header(.uasc).ofLastYear.ifThere],
    examples: [
      """
      Header UASC=1 !
      HeaderLast UASC=0
      """,
      "Header UASC=1",
    ],
    check: .child { child, breaks in
      guard child.isUnaccompanied, !child.headerLastYear.isEmpty, !child.wasUnaccompaniedLastYear else { return }
      breaks.addAll(child.header)
      breaks.addAll(child.uasc)
    })
}
