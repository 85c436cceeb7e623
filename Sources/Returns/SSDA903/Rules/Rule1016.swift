extension SSDA903 {
  static let rule1016From2023 = Rule<SSDA903>(
    "1016",
    "Care leaver details are not needed for a 17 or 18 year old who left care after that birthday.",
    fields: [.oc3(.inTouch, .activ, .accom)],
    reads: [.oc3(.dob), .episodes(.dec, .rec)],
    examples: [
      """
      OC3 DOB=01/05/2009 IN_TOUCH=YES !
      Episodes DEC=02/05/2026 REC=E4A
      """,
      """
      OC3 DOB=01/05/2009 IN_TOUCH=YES
      Episodes DEC=01/05/2026 REC=E4A
      """,
    ],
    check: .oc3 { row, child in
      guard row.isFilled, let birthday = row.birthday(in: child.period) else { return false }
      return child.episodes.contains { $0.hasLeft && $0.dec.isAfter(birthday) && $0.dec.isOnOrBefore(child.period.end) }
    })
}
