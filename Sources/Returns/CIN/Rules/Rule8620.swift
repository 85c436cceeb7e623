import Casework

extension CIN {
  static let rule8620 = Rule<CIN>(
    "8620", "The case was closed outside the census year.",
    fields: [.details(.closureDate)],
    examples: [
      """
      CINdetails CINclosureDate=2026-03-31 !
      """,
      """
      CINdetails CINclosureDate=2026-04-01
      """,
      """
      CINdetails CINclosureDate=
      """,
    ],
    check: .details { details, child in details.closureDate.isOutside(child.year) })
}
