extension CIN {
  static let rule2886Q = Rule<CIN>(
    "2886Q", "More than 2% of the children already born have no sex recorded.",
    severity: .query,
    fields: [.identifiers(.sex, .expectedBirthDate)],
    examples: [
      """
      Header Year=2027 !
      ChildIdentifiers LAchildID=1 Sex=U ExpectedPersonBirthDate=
      """,
      """
      Header Year=2027
      ChildIdentifiers LAchildID=1 Sex=F ExpectedPersonBirthDate=
      ChildIdentifiers LAchildID=2 Sex=U ExpectedPersonBirthDate=2027-05-01
      """,
    ],
    check: .whole { census, breaks in
      if census.bornChildrenWithoutSex * 50 > census.bornChildren { breaks.addReturn() }
    })

  static let rule2886QUntil2023 = Rule<CIN>(
    "2886Q", "More than 2% of the children already born have no gender recorded.",
    severity: .query,
    fields: [.identifiers(.genderCurrent, .expectedBirthDate)],
    examples: [
      """
      Header Year=2023 !
      ChildIdentifiers LAchildID=1 GenderCurrent=0 ExpectedPersonBirthDate=
      """,
      """
      Header Year=2023
      ChildIdentifiers LAchildID=1 GenderCurrent=1 ExpectedPersonBirthDate=
      """,
    ],
    check: .whole { census, breaks in
      if census.bornChildrenWithoutGender * 50 > census.bornChildren { breaks.addReturn() }
    })
}
