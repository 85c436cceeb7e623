extension SSDA903 {
  static let rule1001 = Rule<SSDA903>(
    "1001",
    """
    The episodes do not make this young person a relevant or former relevant child, so care leaver details are \
    not needed.
    """,
    fields: [.oc3(.inTouch, .activ, .accom).ifThere],
    reads: [
      .oc3(.child), .episodes(.decom, .dec, .rec, .ls), .header(.dob), .episodes(.decom, .dec, .rec, .ls).ofLastYear,
    ],
    hint: """
      Thirteen weeks of care since the age of 14, some of it at 16 or over. Episodes before last year's return are \
      not seen.
      """,
    examples: [
      """
      Header DOB=01/01/2009
      OC3 IN_TOUCH=YES !
      Episodes DECOM=01/05/2026 DEC=01/06/2026 REC=E4A LS=C2
      EpisodesLast DECOM=01/05/2025 DEC=01/06/2025 REC=E4A LS=C2
      """,
      """
      Header DOB=01/01/2009
      OC3 IN_TOUCH=YES
      Episodes DECOM=01/05/2026 LS=C2
      EpisodesLast DECOM=01/05/2025 DEC=01/06/2025 REC=E4A LS=C2
      """,
    ],
    check: .oc3 { _, child in !child.isRelevantCareLeaver })
}
