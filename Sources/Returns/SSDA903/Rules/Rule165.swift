extension SSDA903 {
  static let rule165 = Rule<SSDA903>(
    "165",
    "Whether the child is a mother must be 0 or 1, and is left blank for a boy.",
    fields: [.header(.mother, .sex)],
    source: "docs/decisions/2026-11-21-ssda903-where-we-differ.md",
    examples: [
      """
      Header SEX=F MOTHER=9 !
      Header CHILD=2 SEX=M MOTHER=0 !
      Header CHILD=3 SEX=F MOTHER=0
      """
    ],
    check: .header { row, _ in
      row.mother.isGiven && (row.isMale || !row.mother.isOne("0", "1", "0.0", "1.0"))
    })
}
