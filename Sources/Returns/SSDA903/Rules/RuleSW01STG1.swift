extension SSDA903 {
  static let ruleSW01STG1From2023 = Rule<SSDA903>(
    "SW01STG1",
    "The child was looked after at the year's end, but the social worker's details are missing.",
    fields: [.swEpisodes(.swID, .swDecom, .swReason), .episodes(.dec)],
    reads: [.episodes(.ls)],
    source: "docs/decisions/2026-11-21-ssda903-where-we-differ.md",
    examples: [
      """
      SWEpisodes SW_ID=SW1 !
      Episodes LS=C2
      Episodes CHILD=2 LS=C2 !
      """,
      """
      SWEpisodes SW_ID=SW1 SW_DECOM=01/05/2026 SW_REASON=FCONTA
      Episodes LS=C2
      """,
    ],
    check: .child { child, breaks in
      let open = child.episodes.filter { $0.dec.isBlank && !$0.isRespite }
      guard !open.isEmpty || child.episodes.isEmpty else { return }
      for row in child.swEpisodes where row.isIncomplete { breaks.add(row) }
      if child.swEpisodes.isEmpty { for row in open { breaks.add(row) } }
    })
}
