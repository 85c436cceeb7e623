extension SSDA903 {
  static let rule233From2025 = Rule<SSDA903>(
    "233",
    "The episode has not ended, so no reason for a placement change is needed.",
    fields: [.episodes(.reasonPlaceChange)],
    reads: [.episodes(.dec)],
    examples: [
      """
      Episodes REASON_PLACE_CHANGE=CARPL !
      Episodes CHILD=2 DEC=01/05/2026 REASON_PLACE_CHANGE=CARPL
      """
    ],
    check: .episodes { row, _ in row.dec.isBlank && row.reasonPlaceChange.isGiven })
}
