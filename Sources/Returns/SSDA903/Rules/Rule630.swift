extension SSDA903 {
  static let rule630 = Rule<SSDA903>(
    "630",
    "The child started to be looked after in the year, so the previous permanence option is needed, with its date and authority.",
    fields: [.episodes(.rne)],
    reads: [.episodes(.decom, .ls).ifThere, .prevPerm(.prevPerm, .laPerm, .datePerm)],
    examples: [
      """
      Episodes DECOM=01/05/2026 RNE=S LS=C2 !
      PrevPerm CHILD=2 PREV_PERM=Z1
      """,
      """
      Episodes DECOM=01/05/2026 RNE=S LS=C2
      PrevPerm PREV_PERM=Z1
      """,
    ],
    check: .episodes { row, child in
      row.rne == "S" && row.decom.isOnOrAfter(child.period.start) && !row.isRespite
        && !child.prevPerm.contains { $0.isAnswered }
    })
}
