extension SSDA903 {
  static let rule151 = Rule<SSDA903>(
    "151",
    "The adoption details must be all filled in or all left blank.",
    fields: [.ad1(.dateInt, .dateMatch, .fosterCare, .nbAdoptr, .sexAdoptr, .lsAdoptr)],
    examples: [
      """
      AD1 NB_ADOPTR=1 !
      AD1 CHILD=2 DATE_INT=01/05/2026 DATE_MATCH=01/06/2026 FOSTER_CARE=0 NB_ADOPTR=1 SEX_ADOPTR=F1 LS_ADOPTR=L0
      """
    ],
    check: .ad1 { row, _ in row.isFilled && !row.isComplete })
}
