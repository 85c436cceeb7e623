/// The dates by which a child's rows of a table stand in order: the earlier first, those without one last.
struct DateOrder {
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

  /// A child has few rows, mostly in order already: insertion sort.
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
