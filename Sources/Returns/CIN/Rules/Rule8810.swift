extension CIN {
  static let rule8810 = Rule<CIN>(
    "8810", "The case has a reason for closure and no closure date.",
    fields: [.details(.reasonForClosure, .closureDate)],
    examples: [
      """
      CINdetails CINclosureDate= ReasonForClosure=RC1 !
      """,
      """
      CINdetails CINclosureDate=2026-05-02 ReasonForClosure=RC1
      """,
      """
      CINdetails CINclosureDate= ReasonForClosure=
      """,
    ],
    check: .details { details, _ in details.closureDate.isBlank && !details.reasonForClosure.isBlank })
}
