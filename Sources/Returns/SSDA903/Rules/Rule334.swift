extension SSDA903 {
  static let rule334 = Rule<SSDA903>(
    "334",
    "The decision to place for adoption is dated before this period of care began.",
    fields: [.ad1(.dateInt), .episodes(.decom, .rne)],
    examples: [
      """
      AD1 DATE_INT=30/04/2026 !
      Episodes DECOM=01/05/2026 RNE=S !
      """,
      """
      AD1 DATE_INT=01/05/2026
      Episodes DECOM=01/05/2026 RNE=S
      """,
    ],
    check: .child { child, breaks in
      guard let started = child.episodes.last(where: { $0.rne == "S" && $0.decom.isDay }) else { return }
      for row in child.ad1 where row.dateInt.isBefore(started.decom) {
        breaks.add(row)
        breaks.add(started)
      }
    })
}
