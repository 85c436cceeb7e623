extension SSDA903 {
  static let rule503H = Rule<SSDA903>(
    "503H",
    "The authority of the first episode's placement is not the one of last year's open episode.",
    fields: [.episodes(.plLA)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .plLA).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/05/2025 PL_LA=E06000043 !
      EpisodesLast DECOM=01/05/2025 PL_LA=E10000011
      """,
      """
      Episodes DECOM=01/05/2025 PL_LA=WAL
      EpisodesLast DECOM=01/05/2025 PL_LA=WAL
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if last.plLA != this.plLA { breaks.add(this) }
      }
    })
}
