extension SSDA903 {
  static let ruleINT21 = Rule<SSDA903>(
    "INT21",
    "The sex in UASC is not the one in the Header.",
    fields: [.uasc(.sex)],
    reads: [.header(.sex)],
    examples: [
      """
      UASC SEX=M !
      Header SEX=F
      """,
      """
      UASC SEX=M
      Header SEX=M
      """,
    ],
    check: .uasc { row, child in
      let known = child.header.filter { $0.sex.isGiven }
      return row.sex.isGiven && !known.isEmpty && !known.contains { $0.sex == row.sex }
    })
}
