extension SSDA903 {
  static let ruleSW11aSTG2From2023 = Rule<SSDA903>(
    "SW11aSTG2",
    "The social worker episode begins more than five days after the one before it ended.",
    fields: [.swEpisodes(.swDec)],
    reads: [.swEpisodes(.swDecom)],
    examples: [
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=20/05/2026
      SWEpisodes SW_DECOM=26/05/2026 !
      """,
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=20/05/2026
      SWEpisodes SW_DECOM=25/05/2026
      """,
    ],
    check: .child { child, breaks in
      child.swEpisodes.eachPair { before, after in
        if before.swDec.isBefore(child.period.end), after.swDecom.isAfter(before.swDec.adding(days: 5)) {
          breaks.add(after)
        }
      }
    })
}
