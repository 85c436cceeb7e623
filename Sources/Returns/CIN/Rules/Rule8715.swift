import Casework

extension CIN {
  static let rule8715 = Rule<CIN>(
    "8715", "The initial child protection conference was held outside the census year.",
    fields: [.section47s(.dateOfInitialCPC)],
    examples: [
      """
      Section47 DateOfInitialCPC=2026-03-31 !
      """,
      """
      Section47 DateOfInitialCPC=2026-04-01
      """,
      """
      Section47 DateOfInitialCPC=
      """,
    ],
    check: .section47s { enquiry, _, child in enquiry.dateOfInitialCPC.isOutside(child.year) })
}
