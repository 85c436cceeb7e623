extension SSDA903 {
  static let ruleSW02STG1From2023 = Rule<SSDA903>(
    "SW02STG1",
    "The social worker's number must begin with SW or XX.",
    fields: [.swEpisodes(.swID)],
    examples: [
      """
      SWEpisodes SW_ID=12345 !
      SWEpisodes SW_ID=SW12345
      """
    ],
    check: .swEpisodes { row, _ in !row.swID.hasPrefix("SW") && !row.swID.hasPrefix("XX") })

  static let ruleSW02STG1From2025 = Rule<SSDA903>(
    "SW02STG1",
    "The social worker's number must begin with SW or XX, with something after it.",
    fields: [.swEpisodes(.swID)],
    examples: [
      """
      SWEpisodes SW_ID=SW !
      SWEpisodes SW_ID=SW12345
      """
    ],
    check: .swEpisodes { row, _ in
      let begins = row.swID.hasPrefix("SW") || row.swID.hasPrefix("XX")
      return !begins || row.swID.count < 3
    })
}
