extension SSDA903 {
  static let rule547 = Rule<SSDA903>(
    "547",
    "Health promotion is filled in, so the other health items must be too.",
    fields: [.oc2(.healthCheck, .immunisations, .teethCheck, .healthAssessment, .substanceMisuse)],
    examples: [
      """
      OC2 HEALTH_CHECK=1 !
      OC2 CHILD=2 HEALTH_CHECK=1 IMMUNISATIONS=1 TEETH_CHECK=1 HEALTH_ASSESSMENT=1 SUBSTANCE_MISUSE=0
      """
    ],
    check: .oc2 { row, _ in row.healthCheck.isGiven && row.lacksCoreItem })
}
