extension SSDA903 {
  static let rule367 = Rule<SSDA903>(
    "367",
    "The child had more than 75 days of short breaks in the year.",
    fields: [.episodes(.ls, .decom, .dec)],
    examples: [
      """
      Episodes DECOM=01/05/2026 DEC=01/06/2026 LS=V3 !
      Episodes DECOM=01/07/2026 DEC=01/09/2026 LS=V3 !
      """,
      "Episodes DECOM=01/05/2026 DEC=01/06/2026 LS=V3",
    ],
    check: .child { child, breaks in
      var days = 0
      for row in child.episodes where row.ls == "V3" {
        let start = row.decom.isBefore(child.period.start) ? child.period.start : row.decom
        let until = row.dec.isBefore(child.period.end) ? row.dec : child.period.end
        days += max(0, start.days(to: until) ?? 0)
      }
      if days > 75 { for row in child.episodes where row.ls == "V3" { breaks.add(row) } }
    })
}
