extension SSDA903 {
  static let ruleSW11bSTG2From2023 = Rule<SSDA903>(
    "SW11bSTG2",
    "The last social worker episode ended before the year did, though the child was still looked after.",
    fields: [.swEpisodes(.swDec)],
    reads: [.swEpisodes(.swDecom), .episodes(.dec).ifThere],
    source: "docs/decisions/2026-11-21-ssda903-where-we-differ.md",
    examples: [
      "SWEpisodes SW_DECOM=01/05/2026 SW_DEC=30/03/2027 !",
      "SWEpisodes SW_DECOM=01/05/2026",
    ],
    check: .child { child, breaks in
      if child.isLookedAfterAtEnd, let last = child.lastSocialWorkerGone { breaks.add(last) }
    })
}
