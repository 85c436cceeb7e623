extension CIN {
  static let rule2888Q = Rule<CIN>(
    "2888Q", "No child has more than one disability code: each should be recorded.",
    severity: .query,
    fields: [.disabilities(.disability)],
    examples: [
      """
      Header Year=2027 !
      Disabilities Disability=MOB
      Disabilities LAchildID=2 Disability=HAND
      """,
      """
      Header Year=2027 !
      Disabilities Disability=NONE
      Disabilities LAchildID=2 Disability=NONE
      """,
      """
      Header Year=2027
      Disabilities Disability=MOB
      Disabilities Disability=HAND
      Disabilities LAchildID=2 Disability=HAND
      """,
    ],
    check: .whole { census, breaks in
      if census.childrenWithADisabilityCode > 0, census.childrenWithSeveralDisabilities == 0 { breaks.addReturn() }
    })
}
