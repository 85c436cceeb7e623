import Casework

extension CIN {
  static let rule8870Q = Rule<CIN>(
    "8870Q", "The conference was to be held by a day at a weekend.",
    severity: .query,
    fields: [.section47s(.initialCPCTarget)],
    examples: [
      """
      Section47 InitialCPCtarget=2026-05-02 !
      """,
      """
      Section47 InitialCPCtarget=2026-05-01
      """,
    ],
    check: .section47s { enquiry, _, _ in enquiry.initialCPCTarget.day?.weekday.isWeekend ?? false })
}
