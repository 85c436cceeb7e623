extension SSDA903 {
  static let rule217 = Rule<SSDA903>(
    "217",
    "A child placed for adoption with the current foster carers starts that episode for reason S, T or U.",
    fields: [.episodes(.place, .decom, .rne)],
    examples: [
      """
      Episodes PLACE=A3 DECOM=01/05/2026 RNE=P !
      Episodes CHILD=2 PLACE=A3 DECOM=01/05/2026 RNE=T
      """
    ],
    check: .episodes { row, _ in
      row.place.isOne("A3", "A5") && row.decom.isOnOrAfter(april2015) && !row.rne.isOne("S", "T", "U")
    })
}
