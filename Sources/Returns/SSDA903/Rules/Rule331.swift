extension SSDA903 {
  static let rule331 = Rule<SSDA903>(
    "331",
    "The child was matched with the adopters after the adoption placement began.",
    fields: [.ad1(.dateMatch), .episodes(.decom, .rec)],
    examples: [
      """
      AD1 DATE_MATCH=02/05/2026 !
      Episodes DECOM=01/05/2026 REC=E11 !
      """,
      """
      AD1 DATE_MATCH=01/05/2026
      Episodes DECOM=01/05/2026 REC=E11
      """,
    ],
    check: .child { child, breaks in
      for row in child.ad1 {
        for episode in child.episodes where episode.isAdopted && row.dateMatch.isAfter(episode.decom) {
          breaks.add(row)
          breaks.add(episode)
        }
      }
    })
}
