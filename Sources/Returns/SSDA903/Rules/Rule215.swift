extension SSDA903 {
  static let rule215 = Rule<SSDA903>(
    "215",
    "A care leaver cannot have health items for a year of being looked after.",
    fields: [
      .oc3(.inTouch, .activ, .accom),
      .oc2(
        .convicted, .healthCheck, .immunisations, .teethCheck, .healthAssessment, .substanceMisuse,
        .interventionReceived, .interventionOffered),
    ],
    examples: [
      """
      OC3 IN_TOUCH=YES !
      OC2 TEETH_CHECK=1 !
      """,
      """
      OC3 IN_TOUCH=YES
      OC2 CHILD=2 TEETH_CHECK=1
      """,
    ],
    check: .child { child, breaks in
      for leaver in child.oc3 where leaver.isFilled {
        for row in child.oc2 where row.hasItem({ $0.isGiven }) {
          breaks.add(leaver)
          breaks.add(row)
        }
      }
    })
}
