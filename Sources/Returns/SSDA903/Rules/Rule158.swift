extension SSDA903 {
  static let rule158 = Rule<SSDA903>(
    "158",
    "An intervention was received, so whether one was offered should be left blank.",
    fields: [.oc2(.interventionReceived, .interventionOffered)],
    examples: [
      """
      OC2 INTERVENTION_RECEIVED=1 INTERVENTION_OFFERED=1 !
      OC2 CHILD=2 INTERVENTION_RECEIVED=0 INTERVENTION_OFFERED=1
      """
    ],
    check: .oc2 { row, _ in row.interventionReceived == "1" && row.interventionOffered.isGiven })
}
