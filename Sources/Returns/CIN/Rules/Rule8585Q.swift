extension CIN {
  static let rule8585Q = Rule<CIN>(
    "8585Q", "The case was closed because the child died, yet no date of death is given.",
    severity: .query,
    fields: [.details(.reasonForClosure), .identifiers(.deathDate)],
    examples: [
      """
      CINdetails ReasonForClosure=RC2 !
      ChildIdentifiers PersonDeathDate= !
      """,
      """
      CINdetails ReasonForClosure=RC2
      ChildIdentifiers PersonDeathDate=2026-05-02
      """,
      """
      CINdetails ReasonForClosure=RC1
      ChildIdentifiers PersonDeathDate=
      """,
    ],
    check: .details(also: .identifiers) { details, child in
      details.reasonForClosure.text == "RC2" && child.identifiers.deathDate.isBlank
    })
}
