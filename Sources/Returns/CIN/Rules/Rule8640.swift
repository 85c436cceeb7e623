extension CIN {
  static let rule8640 = Rule<CIN>(
    "8640", "The reason for closure is not a code.",
    fields: [.details(.reasonForClosure)],
    expected: "RC1 to RC9",
    examples: [
      """
      CINdetails ReasonForClosure=RC13 !
      """,
      """
      CINdetails ReasonForClosure=RC1
      """,
      """
      CINdetails ReasonForClosure=
      """,
    ],
    check: .details { details, _ in
      !details.reasonForClosure.isBlank && !CINCodes.closureReasons.contains(details.reasonForClosure.text)
    })
}
