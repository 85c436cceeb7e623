import Casework
import Dispatch

/// A rule and its number in the set that runs.
typealias NumberedRule = (number: UInt16, rule: Rule<SSDA903>)

extension LookedAfterReturn {
  /// The most unreadable cells that are gone into one by one; what is beyond is told in a note.
  static let mostUnreadable = 2_000

  /// Adds the rules that came to no answer, because one hangs on a cell that could not be read.
  ///
  /// A rule that names the cell's column is asked again with values in it that the cell might stand for. Where its
  /// answer is the same for all, it is decided; so it is where it has pointed at the row already. The rules about the
  /// whole return are not asked again.
  func undecided(_ rules: [NumberedRule], _ found: inout BlockFindings) {
    if found.unreadable.isEmpty { return }
    let asking = Asking(self, rules, found.unreadable, ofWhole: Set(found.ofWhole))
    let children = Dictionary(grouping: found.unreadable) { $0.child }.values.sorted { $0[0].child < $1[0].child }
    var doubts = [[Breaks.Doubt]](repeating: [], count: children.count)
    doubts.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      DispatchQueue.concurrentPerform(iterations: children.count) { place in
        let child = children[place][0].child
        let block = ChildBlock(self, child..<child + 1)
        buffer[place] = children[place].flatMap { asking.doubts(about: $0, in: block) }
      }
    }
    found.doubts += doubts.flatMap { $0 }.sorted { Breaks.precedes($0.place, $1.place) }
  }
}

/// Asks rules about children again, supposing other values in a cell.
private struct Asking: Sendable {
  let whole: LookedAfterReturn
  /// By table and column, the rules that read it.
  let readers: [Int: [NumberedRule]]
  let ofWhole: Set<Breaks.Place>

  init(
    _ whole: LookedAfterReturn, _ rules: [NumberedRule], _ cells: [UnreadableCell], ofWhole: Set<Breaks.Place>
  ) {
    (self.whole, self.ofWhole) = (whole, ofWhole)
    var readers: [Int: [NumberedRule]] = [:]
    for cell in cells where readers[Asking.key(cell)] == nil {
      guard let (table, isLast) = whole.table(at: cell.place) else { continue }
      let name = table.layout[cell.column].name
      readers[Asking.key(cell)] = rules.filter { _, rule in
        (rule.fields + rule.reads).contains {
          $0.table == table.name && $0.lastYear == isLast && $0.names.contains(name)
        }
      }
    }
    self.readers = readers
  }

  private static func key(_ cell: UnreadableCell) -> Int { cell.place << 8 | cell.column }

  /// - Parameter block: the cell's child alone.
  func doubts(about cell: UnreadableCell, in block: ChildBlock) -> [Breaks.Doubt] {
    let values = block.valuesToSuppose(in: cell)
    let place = { Breaks.Place(rule: $0, table: UInt8(truncatingIfNeeded: cell.place), row: UInt32(cell.row)) }
    let hanging = (readers[Asking.key(cell)] ?? []).filter { number, rule in
      switch rule.check {
      case .whole: !ofWhole.contains(place(number))
      case .child(let check): hangs(check, number, on: cell, values, in: block)
      }
    }
    if hanging.isEmpty { return [] }
    let why = whole.words(cell)
    return hanging.map { Breaks.Doubt(place: place($0.number), why: why) }
  }

  private func hangs(
    _ check: Rule<SSDA903>.ChildCheck, _ number: UInt16, on cell: UnreadableCell, _ values: [SupposedValue],
    in block: ChildBlock
  ) -> Bool {
    func answer() -> Set<Breaks.Place> {
      var breaks = Breaks()
      breaks.rule = number
      check(block.child(cell.child), &breaks)
      return Set(breaks.places)
    }
    let said = answer()
    let table = block.tables[cell.place]
    if said.contains(where: { Int($0.table) == cell.place && table?.fileRow(Int($0.row)) == cell.row }) { return false }
    defer { block.restore(cell) }
    return values.contains { value in
      block.suppose(value, at: cell)
      return answer() != said
    }
  }
}
