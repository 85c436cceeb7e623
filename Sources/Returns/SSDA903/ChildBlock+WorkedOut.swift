extension ChildBlock {
  /// Fills the columns that are not sent but follow from others: where a placement is and how far from home, and
  /// whether a child is unaccompanied.
  func workOut() {
    for year in [0, LookedAfterReturn.tableCount] {
      placements(at: year + Int(Table.episodes.rawValue))
      unaccompanied(at: year + Int(Table.header.rawValue), year + Int(Table.uasc.rawValue))
    }
  }

  /// Columns that the file has are believed; the others are filled where the postcode is known.
  private func placements(at place: Int) {
    let missing = whole.workedOut[place]
    guard let episodes = tables[place], !missing.isDisjoint(with: WorkedOut.placement) else { return }
    for column in missing { episodes.makeColumn(column) }
    for row in 0..<episodes.rowCount {
      let found = WorkedOut(
        home: episodes.code(WorkedOut.home, row: row), placement: episodes.code(WorkedOut.to, row: row), whole)
      if missing.contains(WorkedOut.la) { episodes.setCode(WorkedOut.la, row: row, found.authority) }
      if missing.contains(WorkedOut.location) { episodes.setCode(WorkedOut.location, row: row, found.location) }
      if missing.contains(WorkedOut.distance), let miles = found.miles {
        episodes.setNumber(WorkedOut.distance, row: row, miles)
      }
    }
  }

  /// A child with a row in the UASC table is one; a file that has a UASC column of its own is believed.
  private func unaccompanied(at place: Int, _ uasc: Int) {
    guard let header = tables[place], whole.workedOut[place].contains(WorkedOut.uasc) else { return }
    header.makeColumn(WorkedOut.uasc)
    let (rows, others) = (views[place], views[uasc])
    for number in 0..<children.count {
      let isKnown = others.starts[number + 1] > others.starts[number]
      for row in rows.starts[number]..<rows.starts[number + 1] {
        header.setCode(WorkedOut.uasc, row: Int(rows.order[Int(row)]), isKnown ? "1" : "0")
      }
    }
  }
}

/// What is worked out of an episode's two postcodes, and where columns that are worked out stand.
struct WorkedOut {
  static let (home, to, la, location, distance) = (10, 11, 13, 14, 15)
  static let placement = [la, location, distance]
  static let uasc = 7

  var authority = Code.blank
  var location = Code.blank
  var miles: Double?

  init(home: Code, placement: Code, _ whole: LookedAfterReturn) {
    guard let postcodes = whole.reference.postcodes, let place = postcodes[placement] else { return }
    authority = place.authority
    location = place.authority == whole.authority ? "IN" : "OUT"
    miles = postcodes.miles(home, placement)
  }

  /// By table, the columns that a return's files do not have and that can be worked out.
  static func columns(_ tables: [TableFile?], _ reference: ReferenceData) -> [Set<Int>] {
    tables.map { file in
      switch file?.table {
      case .episodes where reference.postcodes != nil && file?.has(la) == false && file?.has(to) == true:
        Set(placement.filter { file?.has($0) == false })
      case .header where file?.has(uasc) == false && file?.has(0) == true: [uasc]
      default: []
      }
    }
  }
}
