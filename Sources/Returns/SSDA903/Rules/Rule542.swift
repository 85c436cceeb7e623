extension SSDA903 {
  static let rule542 = Rule<SSDA903>(
    "542",
    "A child under 10 at the year's end should not have a conviction item.",
    fields: [.oc2(.convicted)],
    reads: [.oc2(.dob)],
    examples: [
      """
      OC2 DOB=01/04/2017 CONVICTED=0 !
      OC2 CHILD=2 DOB=31/03/2017 CONVICTED=0
      """
    ],
    check: .oc2 { row, child in row.convicted.isGiven && row.dob.isUnder(10, on: child.period.end) })
}
