extension SSDA903 {
  static let ruleSW01aSTG1From2024 = Rule<SSDA903>(
    "SW01aSTG1",
    "A social worker episode needs the worker's number and its start.",
    fields: [.swEpisodes(.swDecom, .swID)],
    examples: [
      """
      SWEpisodes SW_ID=SW1 !
      SWEpisodes SW_ID=SW1 SW_DECOM=01/05/2022
      """
    ],
    check: .swEpisodes { row, _ in
      let early = row.swDecom.isBefore(april2023) && row.swID.isBlank
      return early || row.swDecom.isBlank
    })
}
