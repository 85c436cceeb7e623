extension SSDA903 {
  static let rule632 = Rule<SSDA903>(
    "632",
    """
    The date of the previous order is not a date, nor one with ZZ for what is unknown, or is not before care \
    began.
    """,
    fields: [.prevPerm(.datePerm), .episodes(.decom)],
    expected: "A day written dd/mm/yyyy, with ZZ or ZZZZ for parts that are not known",
    examples: [
      """
      PrevPerm DATE_PERM=xx/05/2020 !
      Episodes DECOM=01/05/2026 !
      """,
      """
      PrevPerm DATE_PERM=ZZ/05/2020
      Episodes DECOM=01/05/2026
      """,
    ],
    check: .child { child, breaks in
      guard let first = child.episodes.first else { return }
      for row in child.prevPerm {
        let unreadable = row.datePerm.isImpossible && !row.datePerm.isPlaceholder
        guard unreadable || row.datePerm.isOnOrAfter(first.decom) else { continue }
        breaks.add(row)
        breaks.add(first)
      }
    })
}
