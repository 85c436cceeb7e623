extension SSDA903 {
  static let rule1007 = Rule<SSDA903>(
    "1007",
    "Care leaver details are not needed for a 17 or 18 year old still looked after on that birthday.",
    fields: [.oc3(.inTouch, .activ, .accom)],
    reads: [.oc3(.dob), .episodes(.decom, .dec)],
    examples: [
      """
      OC3 DOB=01/05/2009 IN_TOUCH=YES !
      Episodes DECOM=01/05/2025 DEC=02/05/2026
      """,
      """
      OC3 DOB=01/05/2009 IN_TOUCH=YES
      Episodes DECOM=01/05/2025 DEC=01/05/2026
      """,
    ],
    check: .oc3 { row, child in
      guard row.isFilled, let birthday = row.birthday(in: child.period) else { return false }
      return child.episodes.contains {
        $0.decom.isOnOrBefore(birthday) && ($0.dec.isBlank || $0.dec.isAfter(birthday))
      }
    })
}
