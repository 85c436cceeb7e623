extension SSDA903 {
  static let rule181 = Rule<SSDA903>(
    "181",
    "Each health item must be 0 or 1.",
    fields: [
      .oc2(
        .convicted, .healthCheck, .immunisations, .teethCheck, .healthAssessment, .substanceMisuse,
        .interventionReceived, .interventionOffered)
    ],
    examples: [
      """
      OC2 CONVICTED=2 !
      OC2 CHILD=2 CONVICTED=1
      """
    ],
    check: .oc2 { row, _ in row.hasItem { $0.isGiven && !$0.isOne("0", "1") } })
}
