extension SSDA903 {
  static let rule345 = Rule<SSDA903>(
    "345",
    "The authority is in touch with the young person, so activity and accommodation cannot be 0.",
    fields: [.oc3(.inTouch, .activ, .accom)],
    examples: [
      """
      OC3 IN_TOUCH=YES ACTIV=0 ACCOM=B1 !
      OC3 CHILD=2 IN_TOUCH=YES ACTIV=F1 ACCOM=B1
      """
    ],
    check: .oc3 { row, _ in row.inTouch == "YES" && (row.activ == "0" || row.accom == "0") })
}
