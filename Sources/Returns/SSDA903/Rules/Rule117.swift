extension SSDA903 {
  static let rule117 = Rule<SSDA903>(
    "117",
    "A decision on placing the child for adoption is dated after the year's end or after the child left care.",
    fields: [.placedAdoption(.datePlaced, .datePlacedCeased), .episodes(.dec, .rec)],
    reads: [.episodes(.decom)],
    examples: [
      """
      PlacedAdoption DATE_PLACED=01/05/2027 !
      Episodes DECOM=01/05/2020 DEC=01/05/2026 REC=E4A !
      """,
      """
      PlacedAdoption DATE_PLACED=01/05/2025
      Episodes DECOM=01/05/2020 DEC=01/05/2026 REC=E4A
      """,
    ],
    check: .child { child, breaks in
      let left = child.episodes.last { $0.rec != "X1" && $0.decom.isDay }
      for row in child.placedAdoption {
        let late = row.datePlaced.isAfter(child.period.end) || row.datePlacedCeased.isAfter(child.period.end)
        let after = left.map { row.datePlaced.isAfter($0.dec) || row.datePlacedCeased.isAfter($0.dec) } ?? false
        guard late || after else { continue }
        breaks.add(row)
        if let left { breaks.add(left) }
      }
    })
}
