extension SSDA903 {
  static let ruleSW07STG2From2023 = Rule<SSDA903>(
    "SW07STG2",
    "The social worker episode ended before the year began or after it ended.",
    fields: [.swEpisodes(.swDec)],
    examples: [
      """
      SWEpisodes SW_DEC=31/03/2026 !
      SWEpisodes SW_DEC=01/04/2026
      """
    ],
    check: .swEpisodes { row, child in row.swDec.isDay && !child.period.contains(row.swDec) })

  static let ruleSW07STG2From2024 = Rule<SSDA903>(
    "SW07STG2",
    "The social worker episode ended before last year began or after this year ended.",
    fields: [.swEpisodes(.swDec)],
    examples: [
      """
      SWEpisodes SW_DEC=31/03/2025 !
      SWEpisodes SW_DEC=01/04/2025
      """
    ],
    check: .swEpisodes { row, child in
      row.swDec.isBefore(child.period.start.adding(years: -1)) || row.swDec.isAfter(child.period.end)
    })
}
