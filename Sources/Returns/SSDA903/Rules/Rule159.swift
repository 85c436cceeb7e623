extension SSDA903 {
  static let rule159 = Rule<SSDA903>(
    "159",
    "No intervention was received for the substance misuse, so say whether one was offered.",
    fields: [.oc2(.substanceMisuse, .interventionReceived, .interventionOffered)],
    examples: [
      """
      OC2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0 !
      OC2 CHILD=2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0 INTERVENTION_OFFERED=0
      """
    ],
    check: .oc2 { row, _ in
      row.substanceMisuse == "1" && row.interventionReceived == "0" && row.interventionOffered.isBlank
    })
}
