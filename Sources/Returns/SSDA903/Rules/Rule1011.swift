extension SSDA903 {
  static let rule1011 = Rule<SSDA903>(
    "1011",
    "The child's care passed to another authority, so care leaver details are not needed.",
    fields: [.oc3(.inTouch, .activ, .accom)],
    reads: [.episodes(.decom, .rec)],
    examples: [
      """
      OC3 IN_TOUCH=YES !
      Episodes DECOM=01/05/2026 REC=E3
      """,
      """
      OC3 IN_TOUCH=YES
      Episodes DECOM=01/05/2026 REC=E3
      Episodes DECOM=01/06/2026
      """,
    ],
    check: .oc3 { row, child in
      guard row.isFilled, let last = child.episodes.last else { return false }
      return last.rec == "E3"
    })
}
