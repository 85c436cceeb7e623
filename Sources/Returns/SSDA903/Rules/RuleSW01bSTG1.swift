extension SSDA903 {
  static let ruleSW01bSTG1From2024 = Rule<SSDA903>(
    "SW01bSTG1",
    "A social worker episode from April 2023 needs the worker's number, its start and the reason.",
    fields: [.swEpisodes(.swDecom, .swID, .swReason)],
    examples: [
      """
      SWEpisodes SW_ID=SW1 SW_DECOM=01/05/2023 !
      SWEpisodes SW_ID=SW1 SW_DECOM=01/05/2022
      """
    ],
    check: .swEpisodes { row, _ in !row.swDecom.isBefore(april2023) && row.isIncomplete })
}
