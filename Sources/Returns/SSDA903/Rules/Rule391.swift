extension SSDA903 {
  static let rule391 = Rule<SSDA903>(
    "391",
    "The young person was not 17, 18, 19, 20 or 21 at any time in the year.",
    fields: [.oc3(.dob, .inTouch, .activ, .accom)],
    examples: [
      """
      OC3 DOB=01/04/2010 !
      OC3 CHILD=2 DOB=31/03/2010
      """
    ],
    check: .oc3 { row, child in
      row.dob.isUnder(17, on: child.period.end) || row.dob.hasTurned(22, by: child.period.start)
    })
}
