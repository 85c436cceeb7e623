extension SSDA903 {
  static let rule574 = Rule<SSDA903>(
    "574",
    "A time of being missing began while another was still open.",
    fields: [.missing(.misStart, .misEnd)],
    examples: [
      """
      Missing MIS_START=01/05/2026 MIS_END=05/05/2026
      Missing MIS_START=04/05/2026 MIS_END=06/05/2026 !
      """,
      """
      Missing MIS_START=01/05/2026 MIS_END=04/05/2026
      Missing MIS_START=04/05/2026 MIS_END=06/05/2026
      """,
    ],
    check: .child { child, breaks in
      eachOverlap(child.missing, { ($0.misStart, $0.misEnd) }) { breaks.add($0) }
    })
}
