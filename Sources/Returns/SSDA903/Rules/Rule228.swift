extension SSDA903 {
  static let rule228 = Rule<SSDA903>(
    "228",
    "The provider left Ofsted's register before the episode ended.",
    fields: [.episodes(.urn, .dec)],
    needs: [.providers],
    hint: "An open episode is taken to last to the year's end.",
    examples: [
      """
      Episodes URN=SC000002 DEC=01/05/2026 !
      Episodes CHILD=2 URN=SC000002 DEC=01/05/2020
      """
    ],
    check: .episodes { row, child in
      let known = child.reference.registered(row.urn)
      let end = row.dec.isBlank ? child.period.end : row.dec
      return !known.isEmpty && known.allSatisfy { end.isAfter($0.deregistered) }
    })
}
