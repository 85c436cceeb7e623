extension SSDA903 {
  static let rule452 = Rule<SSDA903>(
    "452",
    "The authority of the placement is not the one of the open episode at last year's end.",
    fields: [.episodes(.plLA)],
    reads: [.episodes(.decom), .episodes(.decom, .dec, .plLA).ofLastYear],
    examples: [
      """
      Episodes DECOM=01/05/2025 PL_LA=E06000043 !
      EpisodesLast DECOM=01/05/2025 PL_LA=E10000011
      """,
      """
      Episodes DECOM=01/05/2025 PL_LA=E06000043
      EpisodesLast DECOM=01/05/2025 PL_LA=E06000043
      """,
    ],
    check: .child { child, breaks in
      child.comparedWithLastYear { last, this in
        if last.plLA != this.plLA { breaks.add(this) }
      }
    })
}
