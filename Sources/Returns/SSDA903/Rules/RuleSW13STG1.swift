extension SSDA903 {
  static let ruleSW13STG1From2023 = Rule<SSDA903>(
    "SW13STG1",
    "The reason for the change of social worker is missing or is not one of the codes.",
    fields: [.swEpisodes(.swReason)],
    expected: workerChangeReasons.words,
    examples: [
      """
      SWEpisodes SW_REASON=SLEEP !
      SWEpisodes SW_REASON=MANAGE
      """
    ],
    check: .swEpisodes { row, _ in !row.swReason.isIn(workerChangeReasons) })

  static let ruleSW13STG1From2024 = Rule<SSDA903>(
    "SW13STG1",
    "The reason for the change of social worker is missing or is not one of the codes.",
    fields: [.swEpisodes(.swReason)],
    reads: [.swEpisodes(.swDecom)],
    expected: workerChangeReasons.words,
    hint: "It may be blank for episodes that began before April 2023.",
    examples: [
      """
      SWEpisodes SW_DECOM=01/04/2023 !
      SWEpisodes SW_DECOM=31/03/2023
      """
    ],
    check: .swEpisodes { row, _ in
      row.swReason.isBlank ? row.swDecom.isOnOrAfter(april2023) : !row.swReason.isIn(workerChangeReasons)
    })
}
