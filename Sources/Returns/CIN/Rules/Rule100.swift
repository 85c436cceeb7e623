import Casework

extension CIN {
  static let rule100 = Rule<CIN>(
    "100", "The reference date is not 31 March of the year the census is for.",
    fields: [.censusHeader(.year, .referenceDate)],
    expected: "31 March of the header's own year",
    examples: [
      """
      Header Year=2027 ReferenceDate=2027-03-31
      """,
      """
      Header Year=2027 ReferenceDate=2027-03-30 !
      """,
      """
      Header Year=2026 ReferenceDate=2027-03-31 !
      """,
      """
      Header Year=2027 ReferenceDate= !
      """,
    ],
    check: .whole { census, breaks in
      for header in census.headers {
        let expected = Int(header.year.text).flatMap { Day(year: $0, month: 3, day: 31) }
        if header.referenceDate.day == nil || header.referenceDate.day != expected { breaks.add(header) }
      }
    })
}
