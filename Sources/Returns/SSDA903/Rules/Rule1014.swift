extension SSDA903 {
  static let rule1014 = Rule<SSDA903>(
    "1014",
    "Unaccompanied asylum-seeking details are not needed for a care leaver.",
    fields: [.oc3(.activ, .accom, .inTouch), .uasc(.duc)],
    reads: [.episodes(.decom, .dec)],
    examples: [
      """
      OC3 IN_TOUCH=YES !
      UASC DUC=01/05/2025 !
      Episodes DECOM=01/05/2024 DEC=01/05/2025
      """,
      """
      OC3 IN_TOUCH=YES
      UASC DUC=01/05/2026
      Episodes DECOM=01/05/2024 DEC=01/05/2026
      """,
    ],
    check: .child { child, breaks in
      let inYear = child.episodes.contains {
        $0.decom.isOnOrBefore(child.period.end) && ($0.dec.isBlank || $0.dec.isOnOrAfter(child.period.start))
      }
      guard !inYear else { return }
      for leaver in child.oc3 where leaver.isFilled {
        for row in child.uasc {
          breaks.add(leaver)
          breaks.add(row)
        }
      }
    })
}
