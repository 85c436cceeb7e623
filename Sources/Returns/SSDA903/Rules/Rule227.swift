extension SSDA903 {
  static let rule227 = Rule<SSDA903>(
    "227",
    "The provider had left Ofsted's register when the episode began.",
    fields: [.episodes(.urn, .decom)],
    needs: [.providers],
    examples: [
      """
      Episodes URN=SC000002 DECOM=01/05/2026 !
      Episodes CHILD=2 URN=SC000002 DECOM=01/05/2020
      """
    ],
    check: .episodes { row, child in
      let known = child.reference.registered(row.urn)
      return !known.isEmpty && known.allSatisfy { row.decom.isOnOrAfter($0.deregistered) }
    })
}
