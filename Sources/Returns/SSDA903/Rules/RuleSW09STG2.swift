extension SSDA903 {
  static let ruleSW09STG2From2023 = Rule<SSDA903>(
    "SW09STG2",
    "The social worker episode lasted less than a day.",
    severity: .query,
    fields: [.swEpisodes(.swDecom, .swDec)],
    examples: [
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=01/05/2026 !
      SWEpisodes SW_DECOM=01/06/2026
      """
    ],
    check: .swEpisodes { row, _ in row.swDecom.isSameDay(as: row.swDec) })

  static let ruleSW09STG2From2025 = Rule<SSDA903>(
    "SW09STG2",
    "The social worker episode lasted two days or less.",
    severity: .query,
    fields: [.swEpisodes(.swDecom, .swDec)],
    examples: [
      """
      SWEpisodes SW_DECOM=01/05/2026 SW_DEC=03/05/2026 !
      SWEpisodes SW_DECOM=01/06/2026 SW_DEC=04/06/2026
      """
    ],
    check: .swEpisodes { row, _ in
      guard let days = row.swDecom.days(to: row.swDec) else { return false }
      return days <= 2
    })
}
