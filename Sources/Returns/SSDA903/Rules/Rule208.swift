extension SSDA903 {
  static let rule208 = Rule<SSDA903>(
    "208",
    "The unique pupil number is not the one recorded for this child last year.",
    fields: [.header(.upn)],
    reads: [.header(.upn).ofLastYear],
    examples: [
      """
      Header UPN=A123456789012 !
      HeaderLast UPN=B123456789012
      """,
      """
      Header UPN=A123456789012
      HeaderLast UPN=UN2
      """,
    ],
    check: .header { row, child in
      child.headerLastYear.contains { last in
        guard last.upn.isGiven, !last.upn.isText("UN1"), !last.upn.isSame(as: row.upn) else { return false }
        return !(last.upn.isUnknownUPN && row.upn.isGiven && !row.upn.isUnknownUPN)
      }
    })
}
