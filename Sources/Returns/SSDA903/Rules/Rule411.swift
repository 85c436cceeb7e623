extension SSDA903 {
  static let rule411 = Rule<SSDA903>(
    "411",
    "The placement is said to be inside the authority, but lies in another's area.",
    fields: [.episodes(.plLocation)],
    reads: [.episodes(.plLA)],
    needs: [.authority],
    examples: [
      """
      Episodes PL_LA=E06000043 PL_LOCATION=IN !
      Episodes CHILD=2 PL_LA=E10000011 PL_LOCATION=IN
      """
    ],
    check: .episodes { row, child in
      row.plLocation == "IN" && row.plLA.isGiven && row.plLA != child.authority
    })
}
