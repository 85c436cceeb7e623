extension SSDA903 {
  static let rule377 = Rule<SSDA903>(
    "377",
    "More than two temporary placements during the foster carer's holiday fall in twelve months.",
    fields: [.episodes(.place)],
    reads: [.episodes(.decom)],
    examples: [
      """
      Episodes DECOM=01/05/2026 PLACE=T3 !
      Episodes DECOM=01/08/2026 PLACE=T3 !
      Episodes DECOM=01/12/2026 PLACE=T3 !
      """,
      """
      Episodes DECOM=01/05/2026 PLACE=T3
      Episodes DECOM=01/08/2026 PLACE=T3
      """,
    ],
    check: .child { child, breaks in
      let holidays = child.episodes.filter { $0.place == "T3" && $0.decom.isDay }
      guard holidays.count > 2 else { return }
      for last in 2..<holidays.count
      where holidays[last].decom.isBefore(holidays[last - 2].decom.adding(months: 12)) {
        for place in (last - 2)...last { breaks.add(holidays[place]) }
      }
    })
}
