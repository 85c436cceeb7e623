extension SSDA903 {
  static let rule132 = Rule<SSDA903>(
    "132",
    "The care leaver's activity is missing or is not one of the codes.",
    fields: [.oc3(.activ)],
    expected: activities.words,
    examples: [
      """
      OC3 ACTIV=F9 !
      OC3 CHILD=2 ACTIV=F1
      """
    ],
    check: .oc3 { row, _ in !row.activ.isIn(activities) })
}
