extension SSDA903 {
  static let rule1000 = Rule<SSDA903>(
    "1000",
    "The child died in care, so care leaver details are not needed.",
    fields: [.oc3(.inTouch, .activ, .accom)],
    reads: [.episodes(.rec), .episodes(.rec).ofLastYear.ifThere],
    examples: [
      """
      OC3 IN_TOUCH=YES !
      Episodes REC=E2
      """,
      """
      OC3 IN_TOUCH=YES
      Episodes REC=E4A
      """,
    ],
    check: .oc3 { row, child in
      row.isFilled && (child.episodes.contains { $0.rec == "E2" } || child.episodesLastYear.contains { $0.rec == "E2" })
    })
}
