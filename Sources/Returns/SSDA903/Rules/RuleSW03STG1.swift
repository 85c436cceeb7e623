extension SSDA903 {
  static let ruleSW03STG1From2023 = Rule<SSDA903>(
    "SW03STG1",
    "A social worker episode needs the worker's number, its start and the reason.",
    fields: [.swEpisodes(.swID, .swDecom, .swReason)],
    examples: [
      """
      SWEpisodes SW_ID=SW1 SW_DECOM=01/05/2026 !
      SWEpisodes SW_ID=SW1 SW_DECOM=01/05/2026 SW_REASON=FCONTA
      """
    ],
    check: .swEpisodes { row, _ in row.isIncomplete })
}
