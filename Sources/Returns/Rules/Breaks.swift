/// Where the rules write what they find: places only, so that looking costs nothing until there is something to say.
public struct Breaks: Sendable {
  /// A broken rule's place. `rule` counts within the set that runs, `table` within the return's layout.
  public struct Place: Hashable, Sendable {
    public let rule: UInt16
    public let table: UInt8
    public let row: UInt32
  }
  public struct Doubt: Hashable, Sendable {
    public let place: Place
    public let why: String
  }

  public private(set) var places: [Place] = []
  public private(set) var doubts: [Doubt] = []
  /// The rule that is running; set by the runner before each check.
  public var rule: UInt16 = 0

  public init() {}

  public mutating func add(table: UInt8, row: Int) {
    places.append(Place(rule: rule, table: table, row: UInt32(truncatingIfNeeded: row)))
  }

  /// Says that the rule came to no answer on this row, and why.
  public mutating func undecided(table: UInt8, row: Int, why: String) {
    let place = Place(rule: rule, table: table, row: UInt32(truncatingIfNeeded: row))
    doubts.append(Doubt(place: place, why: why))
  }

  /// Puts places in file order (table, row, rule), each once.
  static func putInFileOrder(_ places: inout [Place]) {
    places.sort(by: precedes)
    var kept = 0
    for place in places.indices where kept == 0 || places[kept - 1] != places[place] {
      places[kept] = places[place]
      kept += 1
    }
    places.removeLast(places.count - kept)
  }

  static func precedes(_ a: Place, _ b: Place) -> Bool {
    if a.table != b.table { return a.table < b.table }
    if a.row != b.row { return a.row < b.row }
    return a.rule < b.rule
  }
}
