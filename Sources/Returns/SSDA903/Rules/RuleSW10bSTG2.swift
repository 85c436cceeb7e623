extension SSDA903 {
  static let ruleSW10bSTG2From2025 = Rule<SSDA903>(
    "SW10bSTG2",
    "A social worker episode for first contact began before the one before had ended.",
    fields: [.swEpisodes(.swDecom, .swReason)],
    reads: [.swEpisodes(.swDec)],
    examples: [
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=20/05/2026
      SWEpisodes SW_DECOM=19/05/2026 SW_REASON=FCONTA !
      """,
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=20/05/2026
      SWEpisodes SW_DECOM=20/05/2026 SW_REASON=FCONTA
      """,
    ],
    check: .child { child, breaks in
      child.swEpisodes.eachPair { before, after in
        if after.swReason == "FCONTA", after.swDecom.isBefore(before.swDec) { breaks.add(after) }
      }
    })
}
