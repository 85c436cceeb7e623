extension SSDA903 {
  static let rule192 = Rule<SSDA903>(
    "192",
    "The child has a substance misuse problem, but whether an intervention was received is blank.",
    fields: [.oc2(.substanceMisuse, .interventionReceived)],
    examples: [
      """
      OC2 SUBSTANCE_MISUSE=1 !
      OC2 CHILD=2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=1
      """
    ],
    check: .oc2 { row, _ in row.substanceMisuse == "1" && row.interventionReceived.isBlank })
}
