extension SSDA903 {
  static let rule392c = Rule<SSDA903>(
    "392c",
    "A postcode is not in the directory.",
    fields: [.episodes(.homePost, .plPost)],
    needs: [.postcodes],
    examples: [
      """
      Episodes HOME_POST='ZZ9 9ZZ' !
      Episodes CHILD=2 HOME_POST='BN2 5XS'
      """
    ],
    check: .episodes { row, child in
      guard let directory = child.reference.postcodes else { return false }
      return (row.homePost.isGiven && directory[row.homePost] == nil)
        || (row.plPost.isGiven && directory[row.plPost] == nil)
    })
}
