extension SSDA903 {
  static let rule363 = Rule<SSDA903>(
    "363",
    "A child assessment order lasted longer than seven days.",
    fields: [.episodes(.ls, .decom, .dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=09/05/2026 LS=L3 !
      Episodes CHILD=2 DECOM=01/05/2026 DEC=08/05/2026 LS=L3
      """
    ],
    check: .child { child, breaks in child.eachStretch(under: "L3", longerThan: 7) { breaks.add($0) } })
}
