extension SSDA903 {
  static let rule601 = Rule<SSDA903>(
    "601",
    "The child was adopted in the year, but adoption details are missing.",
    fields: [.episodes(.rec), .ad1(.dateInt, .dateMatch, .fosterCare, .nbAdoptr, .sexAdoptr, .lsAdoptr)],
    reads: [.episodes(.dec)],
    examples: [
      """
      Episodes DEC=01/05/2026 REC=E11 !
      AD1 NB_ADOPTR=1 !
      """,
      """
      Episodes DEC=01/05/2025 REC=E11
      AD1 NB_ADOPTR=1
      """,
    ],
    check: .child { child, breaks in
      for episode in child.episodes where episode.isAdopted && child.period.contains(episode.dec) {
        if child.ad1.isEmpty { breaks.add(episode) }
        for row in child.ad1 where !row.isComplete {
          breaks.add(episode)
          breaks.add(row)
        }
      }
    })
}
