extension SSDA903 {
  static let rule602 = Rule<SSDA903>(
    "602",
    "There are adoption details, but no episode shows that the child was adopted in the year.",
    fields: [.ad1(.child)],
    reads: [.ad1(.dateInt, .dateMatch, .fosterCare, .nbAdoptr, .sexAdoptr, .lsAdoptr), .episodes(.dec, .rec)],
    examples: [
      """
      AD1 NB_ADOPTR=1 !
      Episodes DEC=01/05/2025 REC=E11
      """,
      """
      AD1 NB_ADOPTR=1
      Episodes DEC=01/05/2026 REC=E11
      """,
    ],
    check: .ad1 { row, child in
      row.isFilled && !child.episodes.contains { $0.isAdopted && child.period.contains($0.dec) }
    })
}
