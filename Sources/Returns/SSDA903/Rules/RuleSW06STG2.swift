extension SSDA903 {
  static let ruleSW06STG2From2023 = Rule<SSDA903>(
    "SW06STG2",
    "The social worker episode begins after the year's end.",
    fields: [.swEpisodes(.swDecom)],
    examples: [
      """
      SWEpisodes SW_DECOM=01/04/2027 !
      SWEpisodes SW_DECOM=31/03/2027
      """
    ],
    check: .swEpisodes { row, child in row.swDecom.isAfter(child.period.end) })
}
