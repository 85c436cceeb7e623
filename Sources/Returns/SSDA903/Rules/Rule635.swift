extension SSDA903 {
  static let rule635 = Rule<SSDA903>(
    "635",
    "There is no previous permanence (Z1 or blank), so its date and authority must be blank.",
    fields: [.prevPerm(.laPerm, .datePerm, .prevPerm)],
    examples: [
      """
      PrevPerm PREV_PERM=Z1 LA_PERM=E10000011 !
      PrevPerm CHILD=2 PREV_PERM=Z1
      """
    ],
    check: .prevPerm { row, _ in
      (row.prevPerm == "Z1" || row.prevPerm.isBlank) && (row.laPerm.isGiven || row.datePerm.isGiven)
    })
}
