extension CIN {
  static let rule2887Q = Rule<CIN>(
    "2887Q", "Fewer than 8 different disability codes are used in the whole return.",
    severity: .query,
    fields: [.disabilities(.disability)],
    hint: "A whole authority with so few kinds of disability usually means that they are not being recorded.",
    examples: [
      """
      Header Year=2027 !
      Disabilities Disability=MOB
      Disabilities LAchildID=2 Disability=NONE
      """,
      """
      Disabilities Disability=MOB
      Disabilities Disability=HAND
      Disabilities Disability=PC
      Disabilities Disability=INC
      Disabilities Disability=COMM
      Disabilities Disability=LD
      Disabilities Disability=HEAR
      Disabilities Disability=VIS
      Header Year=2027
      """,
    ],
    check: .whole { census, breaks in
      if census.disabilityCodes.count < 8 { breaks.addReturn() }
    })
}
