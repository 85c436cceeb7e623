extension SSDA903 {
  static let rule168 = Rule<SSDA903>(
    "168",
    "The unique pupil number is neither a number of the right form nor UN1 to UN5.",
    fields: [.header(.upn)],
    expected: "A letter, eleven digits, and a digit or letter; or UN1 to UN5",
    examples: [
      """
      Header UPN=A12 !
      Header CHILD=2 UPN=A123456789012
      Header CHILD=3 UPN=UN3
      """
    ],
    check: .header { row, _ in row.upn.isGiven && !row.upn.isUPN && !row.upn.isUnknownUPN })
}
