extension SSDA903 {
  static let rule241From2025 = Rule<SSDA903>(
    "241",
    "The supported accommodation provider with this URN has no premises in the authority of the placement.",
    fields: [.episodes(.urn)],
    reads: [.episodes(.plLA, .place)],
    needs: [.providers],
    examples: [
      """
      Episodes URN=SC000001 PLACE=K3 PL_LA=E06000043 !
      Episodes CHILD=2 URN=SC000001 PL_LA=E10000011
      """
    ],
    check: .episodes { row, child in
      let known = child.reference.registered(row.urn).filter { $0.authority.isGiven }
      return row.place == "K3" && !known.isEmpty && row.plLA.isGiven && !known.contains { $0.authority == row.plLA }
    })
}
