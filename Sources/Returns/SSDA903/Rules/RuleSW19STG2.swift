extension SSDA903 {
  static let ruleSW19STG2From2025 = Rule<SSDA903>(
    "SW19STG2",
    "Two social worker episodes begin on the same day.",
    fields: [.swEpisodes(.swDec, .swDecom)],
    examples: [
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=01/06/2026 !
      SWEpisodes SW_DECOM=01/05/2026
      """,
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=01/06/2026
      SWEpisodes SW_DECOM=01/06/2026
      """,
    ],
    check: .child { child, breaks in
      child.swEpisodes.eachPair { before, after in
        if before.swDecom.isSameDay(as: after.swDecom) { breaks.add(before) }
      }
    })
}
