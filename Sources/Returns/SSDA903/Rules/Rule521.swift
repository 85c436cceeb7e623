extension SSDA903 {
  static let rule521 = Rule<SSDA903>(
    "521",
    "The child was placed for adoption before the decision that adoption is in the child's best interests.",
    fields: [.episodes(.place, .decom), .ad1(.dateInt)],
    examples: [
      """
      AD1 DATE_INT=02/05/2026 !
      Episodes DECOM=01/05/2026 PLACE=A4 !
      """,
      """
      AD1 DATE_INT=01/05/2026
      Episodes DECOM=01/05/2026 PLACE=A4
      """,
    ],
    check: .child { child, breaks in
      for row in child.ad1 {
        for episode in child.episodes where episode.isPlacedForAdoption && row.dateInt.isAfter(episode.decom) {
          breaks.add(row)
          breaks.add(episode)
        }
      }
    })
}
