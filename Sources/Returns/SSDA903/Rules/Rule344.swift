extension SSDA903 {
  static let rule344 = Rule<SSDA903>(
    "344",
    "The young person has died or gone home for six months or more, so activity and accommodation must both be 0.",
    fields: [.oc3(.inTouch, .activ, .accom)],
    examples: [
      """
      OC3 IN_TOUCH=RHOM ACTIV=F1 ACCOM=0 !
      OC3 CHILD=2 IN_TOUCH=DIED ACTIV=0 ACCOM=0
      """
    ],
    check: .oc3 { row, _ in row.inTouch.isOne("DIED", "RHOM") && (row.activ != "0" || row.accom != "0") })
}
