extension SSDA903 {
  static let ruleSW12STG2From2023 = Rule<SSDA903>(
    "SW12STG2",
    "The child was looked after at the year's end, but has no social worker episodes.",
    fields: [.episodes(.decom)],
    reads: [.episodes(.dec, .ls), .swEpisodes(.swDecom)],
    source: "docs/decisions/2026-11-21-ssda903-where-we-differ.md",
    examples: [
      """
      Episodes DECOM=01/05/2026 LS=C2 !
      SWEpisodes CHILD=2
      """,
      """
      Episodes DECOM=01/05/2026 LS=C2
      SWEpisodes SW_DECOM=01/05/2026
      """,
    ],
    check: .episodes { row, child in row.dec.isBlank && !row.isRespite && child.swEpisodes.isEmpty })
}
