extension SSDA903 {
  static let rule131 = Rule<SSDA903>(
    "131",
    "Whether the authority is in touch with the care leaver is missing or is not one of the codes.",
    fields: [.oc3(.inTouch)],
    examples: [
      """
      OC3 IN_TOUCH=yes !
      OC3 CHILD=2 IN_TOUCH=YES
      """
    ],
    check: .oc3 { row, _ in !row.inTouch.isOne("YES", "NO", "DIED", "REFU", "NREQ", "RHOM") })
}
