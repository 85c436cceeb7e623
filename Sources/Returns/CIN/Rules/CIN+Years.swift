extension CIN {
  /// The rules in force in a year of collection.
  public static func rules(in year: CollectionYear) -> RuleSet<CIN> {
    if year >= .y2024 { return from2024 }
    return year >= .y2023 ? from2023 : from2022
  }

  private static let from2022 = RuleSet<CIN>([
    rule100, rule1103, rule1104, rule1105, rule1510, rule1520, rule1530Until2022, rule1540, rule1550, rule1560Q,
    rule2883, rule2884, rule2885, rule2886QUntil2023, rule2887Q, rule2888Q, rule2889, rule2990,
    rule2991Q, rule4000, rule4001, rule4003, rule4004, rule4008, rule4009Q, rule4010, rule4011,
    rule4012Q, rule4013, rule4014, rule4015, rule4016, rule4017, rule4180Until2023, rule4220, rule8500,
    rule8510, rule8520, rule8525Q, rule8530Q, rule8535Q, rule8540, rule8545Q, rule8555Q, rule8565,
    rule8568, rule8569Q, rule8585Q, rule8590, rule8600, rule8606, rule8608, rule8610, rule8614,
    rule8615, rule8620, rule8630, rule8640, rule8650, rule8670Q, rule8675Q, rule8696, rule8715,
    rule8720, rule8730, rule8736, rule8740, rule8750Until2023, rule8770QUntil2023, rule8772, rule8775Q, rule8790,
    rule8794, rule8805, rule8810, rule8815, rule8816, rule8820, rule8825Q, rule8831, rule8832, rule8839,
    rule8840, rule8841, rule8842Q, rule8863Q, rule8866, rule8867, rule8868, rule8869, rule8870Q,
    rule8873Q, rule8875, rule8890, rule8896, rule8897Q, rule8898, rule8905, rule8910, rule8915,
    rule8920, rule8925, rule8930, rule8935, rule8940,
  ])

  /// The unitary authorities of April 2023 have numbers of their own.
  private static let from2023 = from2022.replacing([rule1530])

  /// M, F and U instead of numbers; two factors each became two; identifiers fit for other systems.
  private static let from2024 =
    from2023
    .replacing([rule2886Q, rule4180, rule8750, rule8770Q])
    .adding([rule1570, rule1580, rule8945Q, rule8950Q])
}
