extension SSDA903 {
  static let ruleSW10STG2From2023 = Rule<SSDA903>(
    "SW10STG2",
    "The social worker episode does not begin within seven days of the end of the one before.",
    fields: [.swEpisodes(.swDecom)],
    reads: [.swEpisodes(.swDec)],
    examples: [
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=20/05/2026
      SWEpisodes SW_DECOM=12/05/2026 !
      """,
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=20/05/2026
      SWEpisodes SW_DECOM=13/05/2026
      """,
    ],
    check: .child { child, breaks in
      child.swEpisodes.eachPair { before, after in
        if after.isApart(from: before) { breaks.add(after) }
      }
    })

  static let ruleSW10STG2From2024 = Rule<SSDA903>(
    "SW10STG2",
    "The social worker episode does not begin within seven days of the end of the one before.",
    fields: [.swEpisodes(.swDecom)],
    reads: [.swEpisodes(.swDec, .swReason)],
    examples: [
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=20/05/2026
      SWEpisodes SW_DECOM=12/05/2026 !
      """,
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=20/05/2026
      SWEpisodes SW_DECOM=12/05/2026 SW_REASON=FCONTA
      """,
    ],
    check: .child { child, breaks in
      child.swEpisodes.eachPair { before, after in
        if after.isApart(from: before), after.swReason != "FCONTA" { breaks.add(after) }
      }
    })
}
