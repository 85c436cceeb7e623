extension SSDA903 {
  static let rule628 = Rule<SSDA903>(
    "628",
    "Whether a care leaver who was not looked after in the year is a mother is not needed.",
    fields: [.header(.mother)],
    reads: [.episodes(.child), .oc3(.inTouch, .activ, .accom)],
    examples: [
      """
      Header MOTHER=0 !
      OC3 IN_TOUCH=YES
      """,
      """
      Header MOTHER=0
      OC3 IN_TOUCH=YES
      Episodes DECOM=01/05/2026
      """,
    ],
    check: .header { row, child in
      row.mother.isGiven && child.episodes.isEmpty && child.oc3.contains { $0.isFilled }
    })
}
