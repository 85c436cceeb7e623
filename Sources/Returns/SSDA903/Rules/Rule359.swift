extension SSDA903 {
  static let rule359 = Rule<SSDA903>(
    "359",
    "After the eighteenth birthday a child can be looked after only under section 20(5), in a community home.",
    fields: [.episodes(.dec, .ls, .place)],
    reads: [.header(.dob)],
    examples: [
      """
      Header DOB=01/05/2008
      Episodes DEC=02/05/2026 LS=V2 PLACE=U4 !
      """,
      """
      Header DOB=01/05/2008
      Episodes DEC=01/05/2026 LS=V2 PLACE=U4
      """,
    ],
    check: .episodes { row, child in
      guard !(row.ls == "V2" && row.place == "K2") else { return false }
      let until = row.dec.isBlank ? child.period.end : row.dec
      return until.isAfter(child.dob.adding(years: 18))
    })
}
