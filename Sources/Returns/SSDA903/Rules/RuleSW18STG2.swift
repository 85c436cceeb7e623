extension SSDA903 {
  static let ruleSW18STG2From2025 = Rule<SSDA903>(
    "SW18STG2",
    "The social worker episode ended before it began.",
    fields: [.swEpisodes(.swDec, .swDecom)],
    examples: [
      """
      SWEpisodes SW_DECOM=02/05/2026 SW_DEC=01/05/2026 !
      SWEpisodes SW_DECOM=01/06/2026
      """
    ],
    check: .swEpisodes { row, _ in row.swDec.isBefore(row.swDecom) })
}
