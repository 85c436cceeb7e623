extension SSDA903 {
  static let rule205A = Rule<SSDA903>(
    "205A",
    "The child was unaccompanied last year and is not this year, but the date it ceased does not bear that out.",
    fields: [.header(.child, .uasc)],
    reads: [.header(.uasc).ofLastYear.ifThere, .uasc(.duc).ofLastYear, .uasc(.duc).ifThere],
    examples: [
      """
      Header UASC=0 !
      HeaderLast UASC=1
      UASCLast DUC=01/06/2026
      """,
      """
      Header UASC=0
      HeaderLast UASC=1
      UASCLast DUC=01/06/2025
      """,
    ],
    check: .header { row, child in
      guard row.uasc != "1", child.wasUnaccompaniedLastYear else { return false }
      let ceased = child.uascLastYear.contains { $0.duc.isBefore(child.period.start) }
      return !ceased || child.uasc.contains { $0.duc.isOnOrAfter(child.period.start) }
    })
}
