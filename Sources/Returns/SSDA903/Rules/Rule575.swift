extension SSDA903 {
  static let rule575 = Rule<SSDA903>(
    "575",
    "The placement from which the child went missing has ended, but the time of being missing has not.",
    fields: [.missing(.misEnd), .episodes(.dec)],
    reads: [.missing(.misStart), .episodes(.decom)],
    examples: [
      """
      Missing MIS_START=02/05/2026 !
      Episodes DECOM=01/05/2026 DEC=01/06/2026 !
      """,
      """
      Missing MIS_START=02/05/2026 MIS_END=03/05/2026
      Episodes DECOM=01/05/2026 DEC=01/06/2026
      """,
    ],
    check: .child { child, breaks in
      for row in child.missing where row.misEnd.isBlank {
        for episode in child.episodes
        where row.misStart.isOnOrAfter(episode.decom) && row.misStart.isBefore(episode.dec) {
          breaks.add(row)
          breaks.add(episode)
        }
      }
    })
}
