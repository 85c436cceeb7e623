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
      var adopted = DateCell.blank
      for row in child.episodesLastYear where row.isAdopted && !adopted.isBefore(row.dec) { adopted = row.dec }
      for row in child.episodes {
        if row.decom.isOnOrAfter(adopted) { breaks.add(row) }
        if row.isAdopted, adopted.isUnknown { adopted = row.dec }
      }
    })
}
