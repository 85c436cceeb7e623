/// What was found in a block of children, or in all of them, told as the files count rows.
struct BlockFindings: Sendable {
  private(set) var places: [Breaks.Place] = []
  var doubts: [Breaks.Doubt] = []
  /// What the rules about the whole return found.
  private(set) var ofWhole: [Breaks.Place] = []
  /// The first cells that could not be read, by table, column and row.
  private(set) var unreadable: [UnreadableCell] = []
  private(set) var unreadableCount = 0
  /// By table, the first rows with more or fewer cells than the heading, and how many there are.
  private(set) var ragged: [Int: (first: [UInt32], count: Int)] = [:]

  static let mostRagged = 20

  /// Takes what the rules about the whole found.
  mutating func take(_ breaks: Breaks) { (places, doubts, ofWhole) = (breaks.places, breaks.doubts, breaks.places) }

  mutating func take(_ breaks: Breaks, of block: ChildBlock) {
    func inFile(_ place: Breaks.Place) -> Breaks.Place {
      let row = block.tables[Int(place.table)]?.fileRow(Int(place.row)) ?? Int(place.row)
      return Breaks.Place(rule: place.rule, table: place.table, row: UInt32(truncatingIfNeeded: row))
    }
    places = breaks.places.map(inFile)
    doubts = breaks.doubts.map { Breaks.Doubt(place: inFile($0.place), why: $0.why) }
    let cells = block.unreadableCells
    (unreadable, unreadableCount) = (Array(cells.prefix(LookedAfterReturn.mostUnreadable)), cells.count)
    for (place, table) in block.tables.enumerated() {
      guard let rows = table?.raggedRows, !rows.isEmpty else { continue }
      ragged[place] = (Array(rows.sorted().prefix(BlockFindings.mostRagged)), rows.count)
    }
  }

  /// Puts the parts together, each place once, and leaves them empty.
  static func inFileOrder(_ parts: inout [BlockFindings]) -> BlockFindings {
    var whole = BlockFindings()
    whole.places.reserveCapacity(parts.reduce(0) { $0 + $1.places.count })
    for number in parts.indices {
      let part = parts[number]
      parts[number] = BlockFindings()
      whole.places += part.places
      whole.doubts += part.doubts
      whole.ofWhole += part.ofWhole
      whole.unreadable += part.unreadable
      whole.unreadableCount += part.unreadableCount
      for (place, rows) in part.ragged {
        let before = whole.ragged[place] ?? ([], 0)
        whole.ragged[place] = (before.first + rows.first, before.count + rows.count)
      }
    }
    Breaks.putInFileOrder(&whole.places)
    whole.unreadable.sort { ($0.place, $0.column, $0.row) < ($1.place, $1.column, $1.row) }
    whole.unreadable.removeLast(max(0, whole.unreadable.count - LookedAfterReturn.mostUnreadable))
    return whole
  }
}
