extension SSDA903 {
  static let rule570 = Rule<SSDA903>(
    "570",
    "The child went missing after the year's end.",
    fields: [.missing(.misStart)],
    examples: [
      """
      Missing MIS_START=01/04/2027 !
      Missing CHILD=2 MIS_START=31/03/2027
      """
    ],
    check: .missing { row, child in row.misStart.isAfter(child.period.end) })
}
