extension SSDA903 {
  static let rule303 = Rule<SSDA903>(
    "303",
    "A date on which unaccompanied status ceased is given, but the child is not recorded as unaccompanied.",
    fields: [.uasc(.duc), .header(.uasc)],
    examples: [
      """
      Header UASC=0 !
      UASC DUC=01/05/2026 !
      """,
      """
      Header UASC=1
      UASC DUC=01/05/2026
      """,
    ],
    check: .child { child, breaks in
      for header in child.header where header.uasc != "1" {
        for row in child.uasc where row.duc.isGiven {
          breaks.add(header)
          breaks.add(row)
        }
      }
    })
}
