extension SSDA903 {
  static let rule134 = Rule<SSDA903>(
    "134",
    "A care leaver in OC3 cannot have adoption details.",
    fields: [.ad1(.dateInt, .dateMatch, .fosterCare, .nbAdoptr, .sexAdoptr, .lsAdoptr)],
    reads: [.oc3(.inTouch, .activ, .accom)],
    examples: [
      """
      OC3 IN_TOUCH=YES ACTIV=F1 ACCOM=B1
      AD1 NB_ADOPTR=1 !
      """,
      """
      OC3 IN_TOUCH=YES
      AD1 NB_ADOPTR=
      """,
    ],
    check: .child { child, breaks in
      guard child.oc3.contains(where: { $0.isFilled }) else { return }
      for row in child.ad1 where row.isFilled { breaks.add(row) }
    })
}
