extension CIN {
  static let rule4220 = Rule<CIN>(
    "4220", "The child's ethnicity is missing or is not a code.",
    fields: [.characteristics(.ethnicity)],
    examples: [
      """
      ChildCharacteristics Ethnicity=AAAA !
      """,
      """
      ChildCharacteristics Ethnicity= !
      """,
      """
      ChildCharacteristics Ethnicity=AIND
      """,
    ],
    check: .characteristics { !CINCodes.ethnicities.contains($0.ethnicity.text) })
}
