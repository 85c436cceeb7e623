extension SSDA903 {
  static let rule175 = Rule<SSDA903>(
    "175",
    "The number of adopters must be 1 or 2.",
    fields: [.ad1(.nbAdoptr)],
    examples: [
      """
      AD1 NB_ADOPTR=3 !
      AD1 CHILD=2 NB_ADOPTR=2
      """
    ],
    check: .ad1 { row, _ in row.nbAdoptr.isGiven && !row.nbAdoptr.isOne("1", "2") })
}
