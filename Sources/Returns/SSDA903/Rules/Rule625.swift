extension SSDA903 {
  static let rule625 = Rule<SSDA903>(
    "625",
    "The mother's child was born after the year's end or after she left care.",
    fields: [.header(.mcDob), .episodes(.dec)],
    reads: [.episodes(.decom, .rec)],
    examples: [
      """
      Header MC_DOB=02/06/2026 !
      Episodes DECOM=01/05/2025 DEC=01/06/2026 REC=E4A !
      """,
      """
      Header MC_DOB=01/06/2026
      Episodes DECOM=01/05/2025 DEC=01/06/2026 REC=E4A
      """,
    ],
    check: .child { child, breaks in
      for header in child.header where header.mcDob.isDay {
        if header.mcDob.isAfter(child.period.end) { breaks.add(header) }
        guard let last = child.episodes.last, last.hasLeft, header.mcDob.isAfter(last.dec) else { continue }
        breaks.add(header)
        breaks.add(last)
      }
    })
}
