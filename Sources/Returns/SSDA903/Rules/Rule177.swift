extension SSDA903 {
  static let rule177 = Rule<SSDA903>(
    "177",
    "The legal status of the adopters is not one of the codes.",
    fields: [.ad1(.lsAdoptr)],
    examples: [
      """
      AD1 LS_ADOPTR=L1 !
      AD1 CHILD=2 LS_ADOPTR=L11
      """
    ],
    check: .ad1 { row, _ in row.lsAdoptr.isGiven && !row.lsAdoptr.isOne("L0", "L11", "L12", "L2", "L3", "L4") })
}
