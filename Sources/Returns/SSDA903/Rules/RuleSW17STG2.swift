extension SSDA903 {
  static let ruleSW17STG2From2025 = Rule<SSDA903>(
    "SW17STG2",
    "No social worker episode is open at the year's end, though the child was still looked after.",
    fields: [.swEpisodes(.swDec, .swDecom)],
    reads: [.episodes(.dec).ifThere],
    source: "docs/decisions/2026-11-21-ssda903-where-we-differ.md",
    examples: [
      "SWEpisodes SW_DECOM=01/05/2026 SW_DEC=01/06/2026 !",
      "SWEpisodes SW_DECOM=01/05/2026",
    ],
    check: .child { child, breaks in
      if child.isLookedAfterAtEnd, let last = child.lastSocialWorkerGone { breaks.add(last) }
    })
}
