extension SSDA903 {
  static let ruleSW08STG2From2023 = Rule<SSDA903>(
    "SW08STG2",
    "A later social worker episode has started, but this one has no end.",
    fields: [.swEpisodes(.swDec)],
    reads: [.swEpisodes(.swDecom)],
    examples: [
      """
      SWEpisodes SW_DECOM=01/05/2026 !
      SWEpisodes SW_DECOM=01/06/2026
      """,
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=01/06/2026
      SWEpisodes SW_DECOM=01/06/2026
      """,
    ],
    check: .child { child, breaks in
      child.swEpisodes.eachPair { before, after in
        if before.swDec.isBlank, after.swDecom.isDay { breaks.add(before) }
      }
    })
}
