extension CIN {
  static let rule8805 = Rule<CIN>(
    "8805", "The case has a closure date and no reason for closure.",
    fields: [.details(.closureDate, .reasonForClosure)],
    examples: [
      """
      CINdetails CINclosureDate=2026-05-02 ReasonForClosure= !
      """,
      """
      CINdetails CINclosureDate=2026-05-02 ReasonForClosure=RC1
      """,
      """
      CINdetails CINclosureDate= ReasonForClosure=
      """,
    ],
    check: .details { details, _ in !details.closureDate.isBlank && details.reasonForClosure.isBlank })
}
