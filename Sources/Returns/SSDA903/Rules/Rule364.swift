extension SSDA903 {
  static let rule364 = Rule<SSDA903>(
    "364",
    """
    The child was held in authority accommodation under the Police and Criminal Evidence Act for longer than 21 \
    days.
    """,
    fields: [.episodes(.ls, .decom, .dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=23/05/2026 LS=J2 !
      Episodes CHILD=2 DECOM=01/05/2026 DEC=22/05/2026 LS=J2
      """
    ],
    check: .child { child, breaks in child.eachStretch(under: "J2", longerThan: 21) { breaks.add($0) } })
}
