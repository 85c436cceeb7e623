/// The cases in which the other validator's answer is not the right one, and why ours is.
///
/// The longer reasons stand in `docs/decisions/2026-11-21-ssda903-where-we-differ.md`.
enum SSDA903Exceptions {
  static let reasons: [String: String] = [
    "lac2022_23/rule_1001#1":
      "Child 2222 has an episode open since 2010 and so has far more than thirteen weeks; its days are not counted.",
    "lac2022_23/rule_169#1":
      "E03934134 is the code of no authority: E03 is not even among the kinds of code that authorities have.",
    "lac2022_23/rule_210#1":
      """
    The rule is about children looked after for more than a week: 667, since January, is one. 111 and 444, whose \
    last episode began within the week, are found instead.
    """,
    "lac2022_23/rule_374#1":
      "A newborn in residential employment is passed because the episode has no end yet; the age is one at its start.",
    "lac2022_23/rule_558#1":
      "Five adopted children have a reversed decision; two episodes are found, and none of the decisions.",
    "lac2022_23/rule_574#1":
      "Of two spells that overlap the later is at fault, as in rule 579 on the same dates; here the earlier is found.",
    "lac2023_24/rule_SW01STG1#1":
      "The rule is about looked after children without any social worker: child8 is one and is passed.",
    "lac2023_24/rule_SW11aSTG2#1":
      "A row without any date is found; it is no later social worker, and rule SW03STG1 finds that it is incomplete.",
    "lac2023_24/rule_SW11bSTG2#1":
      "Rows without any date are found in place of the episode that ended, or hide it.",
    "lac2023_24/rule_SW12STG2#1":
      "Child 7's social worker began two months before the episode and is still there, so nothing is missing.",
    "lac2026_27/rule_709#1":
      "An order without an end, begun while the child was in the placement, is passed as if it were not in force.",
  ]
}
