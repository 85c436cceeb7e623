extension LookedAfterReturn {
  /// Fills the columns that are not sent but follow from others: where a placement is and how far from home, and
  /// whether a child is unaccompanied.
  static func workOut(_ tables: [TypedTable?], reference: ReferenceData, authority: Code) {
    for year in [0, tableCount] {
      if let episodes = tables[year + Int(Table.episodes.rawValue)], let postcodes = reference.postcodes {
        placements(episodes, postcodes, authority)
      }
      if let header = tables[year + Int(Table.header.rawValue)] {
        unaccompanied(header, tables[year + Int(Table.uasc.rawValue)])
      }
    }
  }

  private static func placements(_ episodes: TypedTable, _ postcodes: PostcodeDirectory, _ authority: Code) {
    let (home, placement, la, location, distance) = (10, 11, 13, 14, 15)
    guard !episodes.has(la), episodes.has(placement) else { return }
    for column in [la, location, distance] { episodes.makeColumn(column) }
    for row in 0..<episodes.rowCount {
      let to = episodes.code(placement, row: row)
      guard let place = postcodes[to] else { continue }
      episodes.setCode(la, row: row, place.authority)
      episodes.setCode(location, row: row, place.authority == authority ? "IN" : "OUT")
      if let miles = postcodes.miles(episodes.code(home, row: row), to) {
        episodes.setNumber(distance, row: row, miles)
      }
    }
  }

  /// A child with a row in the UASC table is one; a file that has a UASC column of its own is believed.
  private static func unaccompanied(_ header: TypedTable, _ uasc: TypedTable?) {
    let column = 7
    guard !header.has(column), header.has(0) else { return }
    header.makeColumn(column)
    var known: Set<String> = []
    for row in 0..<(uasc?.rowCount ?? 0) {
      if let child = uasc?.written("CHILD", row: row), !child.isEmpty { known.insert(child) }
    }
    for row in 0..<header.rowCount {
      let isKnown = known.isEmpty ? false : known.contains(header.written("CHILD", row: row) ?? "")
      header.setCode(column, row: row, isKnown ? "1" : "0")
    }
  }
}
