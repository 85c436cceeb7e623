import Casework

extension CIN {
  static let rule8875 = Rule<CIN>(
    "8875", "The initial child protection conference was held at a weekend.",
    fields: [.section47s(.dateOfInitialCPC)],
    examples: [
      """
      Section47 DateOfInitialCPC=2026-05-02 !
      """,
      """
      Section47 DateOfInitialCPC=2026-05-01
      """,
    ],
    check: .section47s { enquiry, _, _ in enquiry.dateOfInitialCPC.day?.weekday.isWeekend ?? false })
}
