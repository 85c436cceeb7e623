extension SSDA903 {
  static let rule210 = Rule<SSDA903>(
    "210",
    """
    The child was looked after for more than a week at the year's end, so UN4 (newly looked after) cannot be \
    right.
    """,
    fields: [.header(.upn), .episodes(.decom)],
    reads: [.episodes(.rne).ifThere],
    source: "docs/decisions/2026-11-21-ssda903-where-we-differ.md",
    examples: [
      """
      Header UPN=UN4 !
      Episodes DECOM=01/05/2026 RNE=S !
      """,
      """
      Header UPN=UN4
      Episodes DECOM=28/03/2027 RNE=S
      """,
    ],
    check: .child { child, breaks in
      let weekBefore = child.period.end.adding(days: -7)
      guard let first = child.periodsOfCare.last?.first, first.decom.isBefore(weekBefore) else { return }
      for row in child.header where row.upn.isText("UN4") {
        breaks.add(row)
        breaks.add(first)
      }
    })
}
