extension SSDA903 {
  static let rule184 = Rule<SSDA903>(
    "184",
    "The decision to place for adoption is dated before the child was born.",
    fields: [.placedAdoption(.datePlaced)],
    reads: [.header(.dob)],
    examples: [
      """
      Header DOB=01/05/2020
      PlacedAdoption DATE_PLACED=01/05/2019 !
      """,
      """
      Header DOB=01/05/2020
      PlacedAdoption DATE_PLACED=01/05/2021
      """,
    ],
    check: .placedAdoption { row, child in
      child.header.contains { row.datePlaced.isBefore($0.dob) }
    })
}
