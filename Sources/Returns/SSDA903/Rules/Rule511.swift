extension SSDA903 {
  static let rule511 = Rule<SSDA903>(
    "511",
    "Two adopters must be coded MM, FF or MF.",
    fields: [.ad1(.nbAdoptr, .sexAdoptr)],
    examples: [
      """
      AD1 NB_ADOPTR=2 SEX_ADOPTR=M1 !
      AD1 CHILD=2 NB_ADOPTR=2 SEX_ADOPTR=MF
      """
    ],
    check: .ad1 { row, _ in row.nbAdoptr == "2" && row.sexAdoptr.isGiven && !row.sexAdoptr.isOne("MM", "FF", "MF") })
}
