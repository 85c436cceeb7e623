extension SSDA903 {
  static let rule392b = Rule<SSDA903>(
    "392b",
    "The child is looked after, but the home or the placement postcode is missing.",
    fields: [.episodes(.homePost, .plPost)],
    reads: [.episodes(.ls), .header(.uasc).ifThere, .header(.uasc).ofLastYear.ifThere, .uasc(.duc).ofLastYear.ifThere],
    examples: [
      """
      Episodes LS=C2 HOME_POST='BN2 5XS' !
      Episodes CHILD=2 LS=C2 HOME_POST='BN2 5XS' PL_POST='BN2 5XS'
      """
    ],
    check: .episodes { row, child in
      (row.homePost.isBlank || row.plPost.isBlank) && !row.isRespite && !child.isOrWasUnaccompanied
    })
}
