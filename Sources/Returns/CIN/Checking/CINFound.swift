/// What was found in a census, held small: numbers, and the texts one after another, of which a finding is made when it
/// is looked at.
struct CINFound: Sendable {
  /// Where something was found. `rule` is its place among the rules; -1 for what reading itself found.
  struct Place: Hashable, Sendable {
    let table: UInt8
    let rule: Int16
    let row: UInt32
  }

  private struct Entry: Sendable {
    let place: Place
    /// 0 where there is no line.
    let line: UInt32
    let start: UInt32
    /// Which of `parts` the texts stand in.
    var part: UInt32
  }

  private static let (end, absent): (UInt8, UInt8) = (0xfe, 0xff)

  private var entries: [Entry] = []
  /// The texts of the entries, each with a byte after it that no text holds: which one says whether it is there at all.
  private var parts: [[UInt8]] = [[]]

  var count: Int { entries.count }
  var places: some Sequence<Place> { entries.lazy.map { $0.place } }

  mutating func add(_ place: Place, line: Int?, child: String, values: some Sequence<String?>) {
    entries.append(
      Entry(
        place: place, line: UInt32(truncatingIfNeeded: line ?? 0), start: UInt32(truncatingIfNeeded: parts[0].count),
        part: 0))
    add(child)
    for value in values { add(value) }
  }

  private mutating func add(_ text: String?) {
    if let text { parts[0].append(contentsOf: text.utf8) }
    parts[0].append(text == nil ? CINFound.absent : CINFound.end)
  }

  /// Takes in what was found elsewhere.
  mutating func take(_ other: CINFound) {
    if other.entries.isEmpty { return }
    let first = UInt32(truncatingIfNeeded: parts.count)
    parts += other.parts
    entries += other.entries.lazy.map { entry in
      var entry = entry
      entry.part += first
      return entry
    }
  }

  /// By table, then row, then rule; a rule tells of a row once, a fault of reading each time.
  mutating func putInFileOrder() {
    entries.sort { a, b in
      let (one, other) = (a.place, b.place)
      if one == other { return (a.part, a.start) < (b.part, b.start) }
      return (one.table, one.row, one.rule) < (other.table, other.row, other.rule)
    }
    var kept = 0
    for number in entries.indices {
      let entry = entries[number]
      if kept > 0, entry.place.rule >= 0, entries[kept - 1].place == entry.place { continue }
      entries[kept] = entry
      kept += 1
    }
    entries.removeLast(entries.count - kept)
  }

  /// What an entry says: where, on which line, of which child, and what was seen in so many fields.
  func texts(_ number: Int, _ fields: (Place) -> Int) -> (place: Place, line: Int?, child: String, values: [String?]) {
    let entry = entries[number]
    let bytes = parts[Int(entry.part)]
    var at = Int(entry.start)
    func next() -> String? {
      var end = at
      while bytes[end] < CINFound.end { end += 1 }
      defer { at = end + 1 }
      return bytes[end] == CINFound.absent ? nil : String(decoding: bytes[at..<end], as: UTF8.self)
    }
    let child = next() ?? ""
    let values = (0..<fields(entry.place)).map { _ in next() }
    return (entry.place, entry.line == 0 ? nil : Int(entry.line), child, values)
  }
}
