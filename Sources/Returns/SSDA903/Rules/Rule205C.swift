extension SSDA903 {
  static let rule205C = Rule<SSDA903>(
    "205C",
    "The child is not unaccompanied in either year, but a date on which that ceased is given.",
    fields: [.uasc(.duc), .header(.uasc)],
    reads: [.header(.uasc).ofLastYear.ifThere, .uasc(.duc).ofLastYear.ifThere],
    examples: [
      """
      Header UASC=0 !
      HeaderLast UASC=0
      UASC DUC=01/06/2026 !
      """,
      """
      Header UASC=1
      HeaderLast UASC=0
      UASC DUC=01/06/2026
      """,
    ],
    check: .child { child, breaks in
      guard child.has(.header), !child.header.isEmpty, !child.header.contains(where: { $0.uasc == "1" }),
        !child.headerLastYear.contains(where: { $0.uasc == "1" })
      else { return }
      let given = child.uasc.contains { $0.duc.isGiven } || child.uascLastYear.contains { $0.duc.isGiven }
      guard given else { return }
      breaks.addAll(child.header)
      for row in child.uasc where row.duc.isGiven { breaks.add(row) }
    })
}
