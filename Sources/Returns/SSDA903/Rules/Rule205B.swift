extension SSDA903 {
  static let rule205B = Rule<SSDA903>(
    "205B",
    """
    The child is unaccompanied this year and was last year, but the date it ceased is not the eighteenth \
    birthday in both.
    """,
    fields: [.uasc(.duc), .header(.uasc).ifThere],
    reads: [.header(.uasc).ofLastYear.ifThere, .uasc(.duc).ofLastYear, .uasc(.dob)],
    examples: [
      """
      Header UASC=1 !
      HeaderLast UASC=1
      UASC DOB=01/05/2010 DUC=01/06/2026 !
      UASCLast DOB=01/05/2010 DUC=01/05/2028
      """,
      """
      Header UASC=1
      HeaderLast UASC=1
      UASC DOB=01/05/2010 DUC=01/05/2028
      UASCLast DOB=01/05/2010 DUC=01/05/2028
      """,
    ],
    check: .child { child, breaks in
      guard child.isUnaccompanied, child.wasUnaccompaniedLastYear else { return }
      for row in child.uasc {
        let eighteen = row.dob.adding(years: 18)
        guard eighteen.isDay else { continue }
        let same = row.duc.isSameDay(as: eighteen)
        if same, child.uascLastYear.allSatisfy({ $0.duc.isSameDay(as: eighteen) }) { continue }
        breaks.add(row)
        breaks.addAll(child.header)
      }
    })
}
