extension SSDA903 {
  static let rule176 = Rule<SSDA903>(
    "176",
    "The sex of the adopters is not one of the codes.",
    fields: [.ad1(.sexAdoptr)],
    expected: "MM, FF, MF, M1 or F1",
    examples: [
      """
      AD1 SEX_ADOPTR=FM !
      AD1 CHILD=2 SEX_ADOPTR=MF
      """
    ],
    check: .ad1 { row, _ in row.sexAdoptr.isGiven && !row.sexAdoptr.isOne("MM", "FF", "MF", "M1", "F1") })
}
