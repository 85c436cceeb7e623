extension SSDA903 {
  static let rule442 = Rule<SSDA903>(
    "442",
    "The unique pupil number is missing.",
    fields: [.header(.upn)],
    reads: [.episodes(.ls)],
    hint: "Where it is not known, say why: UN1 to UN5.",
    examples: [
      """
      Header UPN= !
      Episodes LS=C2
      """,
      """
      Header UPN=UN2
      Episodes LS=C2
      """,
    ],
    check: .header { row, child in row.upn.isBlank && child.episodes.contains { !$0.isRespite } })
}
