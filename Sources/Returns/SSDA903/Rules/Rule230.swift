extension SSDA903 {
  static let rule230From2023 = Rule<SSDA903>(
    "230",
    "From 28 October 2023 a placement of type H5 in England needs a URN.",
    fields: [.episodes(.place, .dec, .urn)],
    reads: [.episodes(.plLA).ifThere],
    examples: [
      """
      Episodes PLACE=H5 DEC=01/11/2023 PL_LA=E10000011 !
      Episodes CHILD=2 PLACE=H5 DEC=01/10/2023 PL_LA=E10000011
      """
    ],
    check: .episodes { row, _ in
      row.place == "H5" && row.urn.isBlank && (row.dec.isBlank || row.dec.isOnOrAfter(october2023))
        && !row.plLA.isOutsideEngland
    })
}
