extension CIN {
  static let rule8650 = Rule<CIN>(
    "8650", "The primary need is not a code.",
    fields: [.details(.primaryNeed)],
    expected: "N0 to N9",
    examples: [
      """
      CINdetails PrimaryNeedCode=AA !
      """,
      """
      CINdetails PrimaryNeedCode=N9
      """,
      """
      CINdetails PrimaryNeedCode=
      """,
    ],
    check: .details { details, _ in !details.primaryNeed.isBlank && !CINCodes.needs.contains(details.primaryNeed.text) }
  )
}
