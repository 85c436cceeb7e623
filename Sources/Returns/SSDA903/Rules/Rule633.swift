extension SSDA903 {
  static let rule633 = Rule<SSDA903>(
    "633",
    "The authority in which permanence was arranged is not a valid code.",
    fields: [.prevPerm(.laPerm)],
    examples: [
      """
      PrevPerm LA_PERM=LONDON !
      PrevPerm CHILD=2 LA_PERM=816
      PrevPerm CHILD=3 LA_PERM=SCO
      """
    ],
    check: .prevPerm { row, _ in row.laPerm.isGiven && !row.laPerm.isNumberedAuthority })
}
