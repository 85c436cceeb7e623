extension SSDA903 {
  static let rule631 = Rule<SSDA903>(
    "631",
    "The previous permanence option is not one of the codes.",
    fields: [.prevPerm(.prevPerm)],
    expected: "P1 to P4 or Z1",
    examples: [
      """
      PrevPerm PREV_PERM=P0 !
      PrevPerm CHILD=2 PREV_PERM=P1
      """
    ],
    check: .prevPerm { row, _ in row.prevPerm.isGiven && !row.prevPerm.isOne("P1", "P2", "P3", "P4", "Z1") })
}
