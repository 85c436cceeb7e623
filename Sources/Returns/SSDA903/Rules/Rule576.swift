extension SSDA903 {
  static let rule576 = Rule<SSDA903>(
    "576",
    "Last year's return left the child missing, and this year's does not say what followed.",
    fields: [.missing(.child)],
    reads: [.missing(.misStart), .missing(.misStart, .misEnd).ofLastYear],
    examples: [
      """
      Missing MIS_START=01/05/2026 !
      MissingLast MIS_START=01/03/2026
      """,
      """
      Missing MIS_START=01/03/2026
      MissingLast MIS_START=01/03/2026
      """,
    ],
    check: .child { child, breaks in
      for last in child.missingLastYear where last.misEnd.isBlank && last.misStart.isDay {
        guard !child.missing.contains(where: { $0.misStart.isSameDay(as: last.misStart) }) else { continue }
        if let first = child.missing.first { breaks.add(first) } else { breaks.addLastYear(last) }
      }
    })
}
