/// Which rows belong to which child, in date order: made once, so that a child's rows are a range.
///
/// A class because it owns the memory that views point into; nothing changes after `init`.
final class ChildOrder: @unchecked Sendable {
  let views: UnsafeMutablePointer<TableView>
  private let viewCount: Int
  private var owned: [UnsafeMutablePointer<UInt32>] = []
  private let noColumns: UnsafeMutablePointer<UnsafeRawPointer?>

  init(_ tables: [TypedTable?], _ children: ChildIndex) {
    viewCount = tables.count
    views = .allocate(capacity: tables.count)
    noColumns = .allocate(capacity: 32)
    noColumns.initialize(repeating: nil, count: 32)
    for (place, table) in tables.enumerated() {
      let (starts, order) = ChildOrder.grouped(children.ofRow[place], into: children.count)
      owned += [starts, order]
      var columns = UnsafePointer(noColumns)
      if let table {
        columns = UnsafeRawPointer(table.columns).assumingMemoryBound(to: UnsafeRawPointer?.self)
        ChildOrder.sort(order, starts, table, children: children.count)
      }
      let bytes = table?.source.bytes ?? UnsafeBufferPointer(start: nil, count: 0)
      (views + place).initialize(
        to: TableView(columns: columns, bytes: bytes, starts: UnsafePointer(starts), order: UnsafePointer(order)))
    }
  }

  deinit {
    for memory in owned { memory.deallocate() }
    views.deallocate()
    noColumns.deallocate()
  }

  private typealias Numbers = UnsafeMutablePointer<UInt32>

  /// A counting sort by child that keeps file order.
  private static func grouped(_ childOfRow: [UInt32], into count: Int) -> (Numbers, Numbers) {
    let starts = Numbers.allocate(capacity: count + 2)
    starts.initialize(repeating: 0, count: count + 2)
    let order = Numbers.allocate(capacity: max(childOfRow.count, 1))
    for child in childOfRow { starts[Int(child) + 2] += 1 }
    if count > 0 { for child in 2...(count + 1) { starts[child] += starts[child - 1] } }
    for row in 0..<childOfRow.count {
      let child = Int(childOfRow[row]) + 1
      order[Int(starts[child])] = UInt32(row)
      starts[child] += 1
    }
    return (starts, order)
  }

  /// Puts each child's rows by date. A child has few rows, mostly in order already: insertion sort.
  private static func sort(_ order: Numbers, _ starts: Numbers, _ table: TypedTable, children: Int) {
    guard let key = DateKey(table.table, { UnsafeRawPointer(table.columns[$0]) }) else { return }
    for child in 0..<children { key.sort(order, Int(starts[child])..<Int(starts[child + 1])) }
  }

  /// The dates by which a table's rows stand in order: the earlier first, those without one last.
  struct DateKey {
    private let first: UnsafePointer<Int32>?
    private let second: UnsafePointer<Int32>?

    /// Nil for a table that stands in file order.
    init?(_ table: Table, _ column: (Int) -> UnsafeRawPointer?) {
      guard let dates = table.dateOrder else { return nil }
      first = column(dates.first)?.assumingMemoryBound(to: Int32.self)
      second = column(dates.second)?.assumingMemoryBound(to: Int32.self)
    }

    private func key(_ row: UInt32) -> Int64 {
      let (a, b) = (first?[Int(row)] ?? .max, second?[Int(row)] ?? .max)
      let early = a <= DateCell.placeholder.raw ? Int32.max : a
      let late = b <= DateCell.placeholder.raw ? Int32.max : b
      return Int64(early) << 32 | Int64(late) &+ 0x4000_0000
    }

    @inline(__always) func sort(_ order: UnsafeMutablePointer<UInt32>, _ rows: Range<Int>) {
      guard rows.count > 1 else { return }
      for place in (rows.lowerBound + 1)..<rows.upperBound {
        let row = order[place]
        let rowKey = key(row)
        var hole = place
        while hole > rows.lowerBound, key(order[hole - 1]) > rowKey {
          order[hole] = order[hole - 1]
          hole -= 1
        }
        order[hole] = row
      }
    }
  }
}
