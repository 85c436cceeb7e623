extension SSDA903 {
  static let ruleSW05STG1From2023 = Rule<SSDA903>(
    "SW05STG1",
    "The end of the social worker episode is not a real date.",
    fields: [.swEpisodes(.swDec)],
    examples: [
      """
      SWEpisodes SW_DEC=31/06/2026 !
      SWEpisodes SW_DEC=ZZ/ZZ/ZZZZ
      """
    ],
    check: .swEpisodes { row, _ in row.swDec.isImpossible && !row.swDec.isPlaceholder })

  static let ruleSW05STG1From2025 = Rule<SSDA903>(
    "SW05STG1",
    "The end of the social worker episode is not a real date.",
    fields: [.swEpisodes(.swDec)],
    expected: "A day written dd/mm/yyyy",
    examples: [
      """
      SWEpisodes SW_DEC=ZZ/ZZ/ZZZZ !
      SWEpisodes SW_DEC=30/06/2026
      """
    ],
    check: .swEpisodes { row, _ in row.swDec.isImpossible })
}
