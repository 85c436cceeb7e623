extension SSDA903 {
  static let rule1008 = Rule<SSDA903>(
    "1008",
    "The URN is not one on Ofsted's list.",
    fields: [.episodes(.urn)],
    needs: [.providers],
    examples: [
      """
      Episodes URN=SC999999 !
      Episodes CHILD=2 URN=SC000001
      """
    ],
    check: .episodes { row, child in row.hasRealURN && child.reference.registered(row.urn).isEmpty })
}
