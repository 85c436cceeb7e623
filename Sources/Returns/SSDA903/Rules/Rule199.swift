extension SSDA903 {
  static let rule199 = Rule<SSDA903>(
    "199",
    "Earlier episodes say that this child was adopted.",
    fields: [.episodes(.child)],
    reads: [.episodes(.decom, .dec, .rec), .episodes(.dec, .rec).ofLastYear.ifThere],
    examples: [
      """
      Episodes DECOM=01/05/2025 DEC=01/06/2026 REC=E11
      Episodes DECOM=01/07/2026 !
      """,
      "Episodes DECOM=01/05/2025 DEC=01/06/2026 REC=E11",
    ],
    check: .child { child, breaks in
      var adopted = child.episodesLastYear.contains { $0.isAdopted }
      for row in child.episodes {
        if adopted { breaks.add(row) }
        adopted = adopted || row.isAdopted
      }
    })
}
