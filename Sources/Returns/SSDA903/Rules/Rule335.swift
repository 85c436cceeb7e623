extension SSDA903 {
  static let rule335 = Rule<SSDA903>(
    "335",
    "Whether the adopters were the foster carers does not agree with the last placement.",
    fields: [.episodes(.place), .ad1(.fosterCare)],
    reads: [.episodes(.decom).ifThere],
    examples: [
      """
      AD1 FOSTER_CARE=0 !
      Episodes DECOM=01/05/2026 PLACE=A5 !
      """,
      """
      AD1 FOSTER_CARE=1
      Episodes DECOM=01/05/2026 PLACE=A5
      """,
    ],
    check: .child { child, breaks in
      guard let last = child.episodes.last else { return }
      for row in child.ad1 {
        let others = row.fosterCare == "0" && last.place.isOne("A2", "A3", "A5")
        guard others || (row.fosterCare == "1" && last.place.isOne("A1", "A4", "A6")) else { continue }
        breaks.add(row)
        breaks.add(last)
      }
    })
}
