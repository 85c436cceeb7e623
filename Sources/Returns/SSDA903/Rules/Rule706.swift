extension SSDA903 {
  static let rule706From2026 = Rule<SSDA903>(
    "706",
    "Last year's return left a deprivation of liberty order open, and this year's does not have it.",
    fields: [.dolo(.doloStart)],
    reads: [.dolo(.doloStart, .doloEnd).ofLastYear],
    examples: [
      """
      DoLo DOLO_START=01/05/2026 !
      DoLoLast DOLO_START=01/03/2026
      """,
      """
      DoLo DOLO_START=01/03/2026
      DoLoLast DOLO_START=01/03/2026
      """,
    ],
    check: .child { child, breaks in
      for last in child.doloLastYear where last.doloEnd.isBlank && last.doloStart.isDay {
        guard !child.dolo.contains(where: { $0.doloStart.isSameDay(as: last.doloStart) }) else { continue }
        if let first = child.dolo.first { breaks.add(first) } else { breaks.addLastYear(last) }
      }
    })
}
