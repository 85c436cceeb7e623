extension SSDA903 {
  static let rule383 = Rule<SSDA903>(
    "383",
    "After a temporary placement the child must go back to the placement before it.",
    fields: [.episodes(.place, .rne, .plPost)],
    reads: [.episodes(.decom)],
    examples: [
      """
      Episodes DECOM=01/05/2026 PLACE=U4
      Episodes DECOM=01/06/2026 PLACE=T1
      Episodes DECOM=08/06/2026 PLACE=U5 RNE=P !
      """,
      """
      Episodes DECOM=01/05/2026 PLACE=U4
      Episodes DECOM=01/06/2026 PLACE=T1
      Episodes DECOM=08/06/2026 PLACE=U4 RNE=P
      """,
    ],
    check: .child { child, breaks in
      var normal: Episode?
      child.episodes.eachPair { before, after in
        if !before.isTemporary { normal = before }
        guard before.isTemporary, !after.isTemporary, after.rne != "S", let usual = normal else { return }
        if after.place != usual.place || after.plPost != usual.plPost || after.rne != "P" { breaks.add(after) }
      }
    })
}
