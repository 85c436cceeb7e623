extension SSDA903 {
  static let rule196 = Rule<SSDA903>(
    "196",
    "The reason for no strengths and difficulties score is not one of the codes.",
    fields: [.oc2(.sdqReason)],
    expected: "SDQ1 to SDQ5",
    examples: [
      """
      OC2 SDQ_REASON=sdq2 !
      OC2 CHILD=2 SDQ_REASON=SDQ2
      """
    ],
    check: .oc2 { row, _ in
      row.sdqReason.isGiven && !row.sdqReason.isOne("SDQ1", "SDQ2", "SDQ3", "SDQ4", "SDQ5")
    })
}
