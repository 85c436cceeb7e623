extension SSDA903 {
  static let rule193 = Rule<SSDA903>(
    "193",
    "The child has no substance misuse problem, but an intervention is filled in.",
    fields: [.oc2(.substanceMisuse, .interventionReceived, .interventionOffered)],
    examples: [
      """
      OC2 SUBSTANCE_MISUSE=0 INTERVENTION_OFFERED=1 !
      OC2 CHILD=2 SUBSTANCE_MISUSE=0
      """
    ],
    check: .oc2 { row, _ in
      row.substanceMisuse != "1" && (row.interventionReceived.isGiven || row.interventionOffered.isGiven)
    })
}
