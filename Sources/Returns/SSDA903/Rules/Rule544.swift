extension SSDA903 {
  static let rule544 = Rule<SSDA903>(
    "544",
    "Convictions are filled in, so the other health items must be too.",
    fields: [.oc2(.convicted, .immunisations, .teethCheck, .healthAssessment, .substanceMisuse)],
    examples: [
      """
      OC2 CONVICTED=1 !
      OC2 CHILD=2 CONVICTED=1 IMMUNISATIONS=1 TEETH_CHECK=1 HEALTH_ASSESSMENT=1 SUBSTANCE_MISUSE=0
      """
    ],
    check: .oc2 { row, _ in row.convicted.isGiven && row.lacksCoreItem })
}
