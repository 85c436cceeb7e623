extension SSDA903 {
  static let rule362 = Rule<SSDA903>(
    "362",
    "An emergency protection order lasted longer than 21 days.",
    fields: [.episodes(.decom, .ls, .dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=20/05/2026 LS=L2 !
      Episodes DECOM=20/05/2026 DEC=23/05/2026 LS=L2 !
      """,
      "Episodes DECOM=01/05/2026 DEC=22/05/2026 LS=L2",
    ],
    check: .child { child, breaks in child.eachStretch(under: "L2", longerThan: 21) { breaks.add($0) } })
}
