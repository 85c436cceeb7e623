extension SSDA903 {
  static let rule393 = Rule<SSDA903>(
    "393",
    "The child is a looked after girl, but whether she is a mother is blank.",
    fields: [.header(.mother)],
    reads: [.header(.sex), .episodes(.ls)],
    examples: [
      """
      Header SEX=F !
      Episodes LS=C2
      """,
      """
      Header SEX=F MOTHER=0
      Episodes LS=C2
      """,
    ],
    check: .header { row, child in
      row.isFemale && row.mother.isBlank && child.episodes.contains { !$0.isRespite }
    })
}
