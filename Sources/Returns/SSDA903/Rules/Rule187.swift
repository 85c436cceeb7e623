extension SSDA903 {
  static let rule187 = Rule<SSDA903>(
    "187",
    "A child looked after for the whole year cannot have adoption or care leaver details.",
    fields: [
      .ad1(.dateInt, .dateMatch, .fosterCare, .nbAdoptr, .sexAdoptr, .lsAdoptr), .oc3(.inTouch, .activ, .accom),
    ],
    reads: [.episodes(.decom, .dec, .rec, .ls, .rne)],
    examples: [
      """
      OC3 IN_TOUCH=YES !
      AD1 CHILD=2 NB_ADOPTR=1
      Episodes DECOM=01/05/2025 RNE=S LS=C2
      """,
      """
      AD1 NB_ADOPTR=1
      OC3 CHILD=2 IN_TOUCH=YES
      Episodes DECOM=01/05/2026 RNE=S LS=C2
      """,
    ],
    check: .child { child, breaks in
      guard child.wasLookedAfterAllYear else { return }
      for row in child.ad1 where row.isFilled { breaks.add(row) }
      for row in child.oc3 where row.isFilled { breaks.add(row) }
    })
}
