extension SSDA903 {
  static let ruleSW14STG2From2023 = Rule<SSDA903>(
    "SW14STG2",
    "The social worker episode has no end, but is not the last.",
    fields: [.swEpisodes(.swDec)],
    reads: [.swEpisodes(.swDecom)],
    examples: [
      """
      SWEpisodes SW_DECOM=01/05/2026 !
      SWEpisodes SW_DECOM=01/06/2026
      """,
      "SWEpisodes SW_DECOM=01/05/2026",
    ],
    check: .child { child, breaks in
      child.swEpisodes.eachPair { before, after in
        if before.swDec.isBlank, after.swDecom.isDay { breaks.add(before) }
      }
    })
}
