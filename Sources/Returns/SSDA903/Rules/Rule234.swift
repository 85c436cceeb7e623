extension SSDA903 {
  static let rule234From2025 = Rule<SSDA903>(
    "234",
    "A child under 10 cannot have moved because of being taken into custody.",
    fields: [.episodes(.reasonPlaceChange), .header(.dob)],
    reads: [.episodes(.decom, .dec)],
    examples: [
      """
      Header DOB=01/06/2018 !
      Episodes DECOM=01/05/2026 DEC=01/07/2026 REASON_PLACE_CHANGE=CUSTOD !
      """,
      """
      Header DOB=01/06/2012
      Episodes DECOM=01/05/2026 DEC=01/07/2026 REASON_PLACE_CHANGE=CUSTOD
      """,
    ],
    check: .child { child, breaks in
      for header in child.header {
        for row in child.episodes where row.reasonPlaceChange == "CUSTOD" {
          guard header.dob.isUnder(10, on: row.dec.isDay ? row.dec : row.decom) else { continue }
          breaks.add(header)
          breaks.add(row)
        }
      }
    })
}
