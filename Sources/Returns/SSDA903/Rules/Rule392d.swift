extension SSDA903 {
  static let rule392d = Rule<SSDA903>(
    "392d",
    "The home and the placement have the same postcode, but the child is not placed with parents.",
    fields: [.episodes(.homePost, .plPost, .place)],
    examples: [
      """
      Episodes HOME_POST='BN2 5XS' PL_POST='BN2 5XS' PLACE=U4 !
      Episodes CHILD=2 HOME_POST='BN2 5XS' PL_POST='BN2 5XS' PLACE=P1
      """
    ],
    check: .episodes { row, _ in
      row.homePost.isGiven && row.place != "P1"
        && PostcodeDirectory.plain(row.homePost) == PostcodeDirectory.plain(row.plPost)
    })
}
