extension SSDA903 {
  static let rule426 = Rule<SSDA903>(
    "426",
    "A child cannot have both kinds of short-break status, V3 and V4, in one year.",
    fields: [.episodes(.ls)],
    examples: [
      """
      Episodes LS=V3 !
      Episodes LS=V4 !
      """,
      """
      Episodes LS=V3
      Episodes CHILD=2 LS=V4
      """,
    ],
    check: .child { child, breaks in
      guard child.episodes.contains(where: { $0.ls == "V3" }), child.episodes.contains(where: { $0.ls == "V4" })
      else { return }
      for row in child.episodes where row.isRespite { breaks.add(row) }
    })
}
