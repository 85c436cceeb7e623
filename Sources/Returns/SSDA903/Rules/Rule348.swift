extension SSDA903 {
  static let rule348From2025 = Rule<SSDA903>(
    "348",
    "Last year's return says that this care leaver had died.",
    fields: [.oc3(.inTouch)],
    reads: [.oc3(.inTouch).ofLastYear],
    examples: [
      """
      OC3 IN_TOUCH=YES !
      OC3Last IN_TOUCH=DIED
      """,
      """
      OC3 IN_TOUCH=YES
      OC3Last IN_TOUCH=NO
      """,
    ],
    check: .oc3 { _, child in child.oc3LastYear.contains { $0.inTouch == "DIED" } })
}
