extension SSDA903 {
  static let rule182 = Rule<SSDA903>(
    "182",
    "Immunisations, teeth, health assessment and substance misuse must be filled in where any health item is.",
    fields: [
      .oc2(
        .immunisations, .teethCheck, .healthAssessment, .substanceMisuse, .convicted, .healthCheck,
        .interventionReceived, .interventionOffered)
    ],
    examples: [
      """
      OC2 IMMUNISATIONS=1 !
      OC2 CHILD=2 IMMUNISATIONS=1 TEETH_CHECK=1 HEALTH_ASSESSMENT=1 SUBSTANCE_MISUSE=0
      """
    ],
    check: .oc2 { row, _ in row.lacksCoreItem && row.hasItem { $0.isGiven } })
}
