extension SSDA903 {
  static let ruleSW04STG1From2023 = Rule<SSDA903>(
    "SW04STG1",
    "The start of the social worker episode is not a real date.",
    fields: [.swEpisodes(.swDecom)],
    examples: [
      """
      SWEpisodes SW_DECOM=31/06/2026 !
      SWEpisodes SW_DECOM=ZZ/ZZ/ZZZZ
      """
    ],
    check: .swEpisodes { row, _ in row.swDecom.isImpossible && !row.swDecom.isPlaceholder })

  static let ruleSW04STG1From2025 = Rule<SSDA903>(
    "SW04STG1",
    "The start of the social worker episode is not a real date.",
    fields: [.swEpisodes(.swDecom)],
    expected: "A day written dd/mm/yyyy",
    examples: [
      """
      SWEpisodes SW_DECOM=ZZ/ZZ/ZZZZ !
      SWEpisodes SW_DECOM=30/06/2026
      """
    ],
    check: .swEpisodes { row, _ in row.swDecom.isImpossible })
}
