extension SSDA903 {
  static let rule361 = Rule<SSDA903>(
    "361",
    "Police protection lasted longer than 72 hours.",
    fields: [.episodes(.decom, .ls, .dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=05/05/2026 LS=L1 !
      Episodes CHILD=2 DECOM=01/05/2026 DEC=04/05/2026 LS=L1
      """
    ],
    check: .child { child, breaks in child.eachStretch(under: "L1", longerThan: 3) { breaks.add($0) } })
}
