extension SSDA903 {
  static let rule153 = Rule<SSDA903>(
    "153",
    "IN_TOUCH, ACTIV and ACCOM must be all filled in or all left blank.",
    fields: [.oc3(.inTouch, .activ, .accom)],
    examples: [
      """
      OC3 IN_TOUCH=YES !
      OC3 CHILD=2 IN_TOUCH=YES ACTIV=F1 ACCOM=B1
      """
    ],
    check: .oc3 { row, _ in row.isFilled && (row.inTouch.isBlank || row.activ.isBlank || row.accom.isBlank) })
}
