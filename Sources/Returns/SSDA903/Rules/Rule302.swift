extension SSDA903 {
  static let rule302 = Rule<SSDA903>(
    "302",
    "The first episode begins before the child was born.",
    fields: [.episodes(.decom), .header(.dob)],
    examples: [
      """
      Header DOB=01/06/2020 !
      Episodes DECOM=01/05/2020 !
      """,
      """
      Header DOB=01/06/2020
      Episodes DECOM=01/06/2020
      """,
    ],
    check: .child { child, breaks in
      guard let first = child.episodes.first else { return }
      for header in child.header where first.decom.isBefore(header.dob) {
        breaks.add(header)
        breaks.add(first)
      }
    })
}
