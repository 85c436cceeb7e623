extension CIN {
  static let rule8750 = Rule<CIN>(
    "8750", "The sex of a child not yet born must be given as unknown.",
    fields: [.identifiers(.sex, .birthDate, .expectedBirthDate)],
    expected: "U",
    examples: [
      """
      ChildIdentifiers Sex=F PersonBirthDate= ExpectedPersonBirthDate=2027-05-01 !
      """,
      """
      ChildIdentifiers Sex=U PersonBirthDate= ExpectedPersonBirthDate=2027-05-01
      """,
      """
      ChildIdentifiers Sex=F PersonBirthDate=2026-05-01
      """,
    ],
    check: .identifiers { identifiers, _ in identifiers.isUnborn && identifiers.sex.text != "U" })

  static let rule8750Until2023 = Rule<CIN>(
    "8750", "The gender of a child not yet born must be given as 0.",
    fields: [.identifiers(.genderCurrent, .birthDate, .expectedBirthDate)],
    expected: "0",
    examples: [
      """
      ChildIdentifiers GenderCurrent=2 PersonBirthDate= ExpectedPersonBirthDate=2027-05-01 !
      """,
      """
      ChildIdentifiers GenderCurrent=0 PersonBirthDate= ExpectedPersonBirthDate=2027-05-01
      """,
    ],
    check: .identifiers { identifiers, _ in identifiers.isUnborn && identifiers.genderCurrent.text != "0" })
}
