extension SSDA903 {
  static let rule634 = Rule<SSDA903>(
    "634",
    "Previous permanence is filled in, but the child did not start to be looked after from 1 April 2016 on.",
    fields: [.prevPerm(.laPerm, .prevPerm, .datePerm), .episodes(.decom)],
    examples: [
      """
      PrevPerm PREV_PERM=P1 !
      Episodes DECOM=31/03/2016 !
      """,
      """
      PrevPerm PREV_PERM=P1
      Episodes DECOM=01/04/2016
      """,
    ],
    check: .child { child, breaks in
      guard !child.episodes.isEmpty, child.episodes.allSatisfy({ $0.decom.isBefore(april2016) }) else { return }
      for row in child.prevPerm where row.isFilled {
        breaks.add(row)
        breaks.addAll(child.episodes)
      }
    })
}
