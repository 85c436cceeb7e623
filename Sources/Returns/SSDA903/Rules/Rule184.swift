extension SSDA903 {
  static let rule184 = Rule<SSDA903>(
    "184",
    "The decision to place for adoption is dated before the child was born.",
    fields: [.placedAdoption(.datePlaced), .header(.dob)],
    examples: [
      """
      Header DOB=01/05/2020 !
      PlacedAdoption DATE_PLACED=01/05/2019 !
      """,
      """
      Header DOB=01/05/2020
      PlacedAdoption DATE_PLACED=01/05/2021
      """,
    ],
    check: .child { child, breaks in
      for header in child.header {
        for row in child.placedAdoption where row.datePlaced.isBefore(header.dob) {
          breaks.add(header)
          breaks.add(row)
        }
      }
    })
}
