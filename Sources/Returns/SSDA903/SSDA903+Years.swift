extension SSDA903 {
  /// The rules of 2022-23.
  public static let rules2022 = RuleSet<SSDA903>(
    [
      rule101, rule102, rule103, rule104, rule105, rule112, rule113, rule114, rule115, rule116, rule117, rule118,
      rule119, rule120, rule131, rule132, rule133, rule134, rule141, rule142, rule143, rule144, rule145, rule146,
      rule147, rule148, rule149, rule151, rule153, rule157, rule158, rule159, rule164, rule165, rule166, rule167,
      rule168, rule169, rule171, rule174, rule175, rule176, rule177, rule178, rule179, rule180, rule181, rule182,
      rule184, rule185, rule186, rule187, rule188, rule189, rule190, rule191, rule192, rule193, rule196, rule197B,
      rule197a, rule198, rule199, rule202, rule203, rule204, rule205A, rule205B, rule205C, rule205D, rule207,
      rule208, rule209, rule210, rule213, rule214, rule215, rule217, rule218, rule219, rule221, rule222, rule224,
      rule225, rule226, rule227, rule228, rule229, rule301, rule302, rule303, rule304, rule331, rule333, rule334,
      rule335, rule336, rule344, rule345, rule351, rule352, rule353, rule354, rule355, rule356, rule357, rule358,
      rule359, rule361, rule362, rule363, rule364, rule365, rule366, rule367, rule370, rule371, rule372, rule373,
      rule374, rule375, rule376, rule377, rule378, rule379, rule380, rule381, rule382, rule383, rule384, rule385,
      rule386, rule387, rule388, rule389, rule390, rule391, rule392a, rule392b, rule392c, rule392d, rule393, rule398,
      rule399, rule406, rule407, rule408, rule411, rule420, rule426, rule431, rule432, rule433, rule434, rule435,
      rule436, rule437, rule440, rule441, rule442, rule445, rule446, rule451, rule452, rule453, rule460, rule501,
      rule502, rule503A, rule503B, rule503C, rule503D, rule503E, rule503F, rule503G, rule503H, rule503J, rule504,
      rule511, rule514, rule516, rule517, rule518, rule519, rule520, rule521, rule522, rule523, rule524, rule525,
      rule526, rule527, rule528, rule529, rule530, rule531, rule542, rule543, rule544, rule545, rule546, rule547,
      rule550, rule551, rule552, rule553, rule554, rule555, rule556, rule557, rule558, rule559, rule560, rule561,
      rule562, rule563, rule564, rule565, rule566, rule567, rule570, rule571, rule574, rule575, rule576, rule577,
      rule578, rule579, rule580, rule581, rule582, rule583, rule584, rule586, rule601, rule602, rule607, rule611,
      rule612, rule620, rule621, rule624, rule625, rule626, rule628, rule630, rule631, rule632, rule633, rule634,
      rule635, rule1000, rule1001, rule1002, rule1003, rule1004, rule1005, rule1006, rule1007, rule1008, rule1009,
      rule1010, rule1011, rule1012, rule1014, rule1015, rule3001, ruleEPI, ruleINT01, ruleINT02, ruleINT03,
      ruleINT04, ruleINT05, ruleINT06, ruleINT07, ruleINT08, ruleINT09, ruleINT11, ruleINT12, ruleINT13, ruleINT14,
      ruleINT15, ruleINT16, ruleINT17, ruleINT18, ruleINT21, ruleINT31, ruleINT32, ruleINT33, ruleINT34, ruleINT35,
      ruleINT36, ruleNoE,
    ] as [Rule<SSDA903>])

  /// 2023-24.
  public static let rules2023 =
    rules2022
    .replacing([
      rule221From2023, rule222From2023, rule370From2023, rule371From2023,
    ])
    .adding([
      rule217tFrom2023, rule230From2023, rule347From2023, rule1016From2023, ruleSW01STG1From2023,
      ruleSW02STG1From2023, ruleSW03STG1From2023, ruleSW04STG1From2023, ruleSW05STG1From2023, ruleSW06STG2From2023,
      ruleSW07STG2From2023, ruleSW08STG2From2023, ruleSW09STG2From2023, ruleSW10STG2From2023, ruleSW11aSTG2From2023,
      ruleSW11bSTG2From2023, ruleSW12STG2From2023, ruleSW13STG1From2023, ruleSW14STG2From2023,
    ])

  /// 2024-25.
  public static let rules2024 =
    rules2023
    .removing([
      "217t", "230", "370", "445", "451", "555", "556", "SW01STG1", "SW03STG1", "SW11aSTG2", "SW14STG2",
    ])
    .replacing([
      rule101From2024, rule146From2024, rule218From2024, rule221From2024, rule222From2024, rule371From2024,
      rule503DFrom2024, rule557From2024, ruleSW07STG2From2024, ruleSW10STG2From2024, ruleSW13STG1From2024,
    ])
    .adding([
      rule231From2024, rule232From2024, ruleSW01aSTG1From2024, ruleSW01bSTG1From2024,
    ])

  /// 2025-26.
  public static let rules2025 =
    rules2024
    .removing([
      "SW01aSTG1", "SW01bSTG1",
    ])
    .replacing([
      rule146From2025, rule178From2025, rule213From2025, rule218From2025, rule222From2025, rule229From2025,
      rule503DFrom2025, rule526From2025, rule1015From2025, ruleSW02STG1From2025, ruleSW04STG1From2025,
      ruleSW05STG1From2025, ruleSW09STG2From2025,
    ])
    .adding([
      rule233From2025, rule234From2025, rule241From2025, rule242From2025, rule243From2025, rule348From2025,
      rule444From2025, rule454From2025, ruleSW10aSTG2From2025, ruleSW10bSTG2From2025, ruleSW17STG2From2025,
      ruleSW18STG2From2025, ruleSW19STG2From2025,
    ])

  /// 2026-27.
  public static let rules2026 =
    rules2025
    .adding([
      rule700From2026, rule701From2026, rule702From2026, rule703From2026, rule704From2026, rule705From2026,
      rule706From2026, rule707From2026, rule708From2026, rule709From2026, rule710From2026,
    ])

  /// The rules in force for a collection year.
  public static func rules(_ year: CollectionYear) -> RuleSet<SSDA903> {
    switch year {
    case .y2022: rules2022
    case .y2023: rules2023
    case .y2024: rules2024
    case .y2025: rules2025
    default: rules2026
    }
  }
}
