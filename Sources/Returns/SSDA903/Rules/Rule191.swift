extension SSDA903 {
  static let rule191 = Rule<SSDA903>(
    "191",
    "The child was looked after for the whole year, but health items are missing.",
    fields: [.oc2(.immunisations, .teethCheck, .healthAssessment, .substanceMisuse), .episodes(.child)],
    reads: [.episodes(.decom, .dec, .rec, .ls, .rne)],
    examples: [
      """
      Episodes DECOM=01/05/2025 RNE=S LS=C2 !
      OC2 CHILD=2
      """,
      """
      OC2 IMMUNISATIONS=1 TEETH_CHECK=1 HEALTH_ASSESSMENT=1 SUBSTANCE_MISUSE=0
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
    ],
    check: .child { child, breaks in
      guard child.wasLookedAfterAllYear else { return }
      if child.oc2.isEmpty, let first = child.episodes.first { breaks.add(first) }
      for row in child.oc2 where row.lacksCoreItem { breaks.add(row) }
    })
}
