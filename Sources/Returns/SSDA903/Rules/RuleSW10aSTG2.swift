extension SSDA903 {
  static let ruleSW10aSTG2From2025 = Rule<SSDA903>(
    "SW10aSTG2",
    "The social worker episode does not begin within seven days of the end of the one before.",
    severity: .query,
    fields: [.swEpisodes(.swDecom)],
    reads: [.swEpisodes(.swDec, .swReason)],
    examples: [
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=20/05/2026
      SWEpisodes SW_DECOM=28/05/2026 !
      """,
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=20/05/2026
      SWEpisodes SW_DECOM=27/05/2026
      """,
    ],
    check: .child { child, breaks in
      child.swEpisodes.eachPair { before, after in
        if after.isApart(from: before), after.swReason != "FCONTA" { breaks.add(after) }
      }
    })
}
