extension SSDA903 {
  static let rule705From2026 = Rule<SSDA903>(
    "705",
    "A deprivation of liberty order started while another was still open.",
    fields: [.dolo(.doloStart, .doloEnd)],
    examples: [
      """
      DoLo DOLO_START=01/05/2026
      DoLo DOLO_START=04/05/2026 !
      """,
      """
      DoLo DOLO_START=01/05/2026 DOLO_END=04/05/2026
      DoLo DOLO_START=04/05/2026
      """,
    ],
    check: .child { child, breaks in
      eachOverlap(child.dolo, { ($0.doloStart, $0.doloEnd) }) { breaks.add($0) }
    })
}
