/// The rows of some children who stand side by side, parsed: what rules look at, and gone when they have.
///
/// A class because it owns the memory that the children's views point into. It is made, asked and dropped on one
/// thread.
final class ChildBlock {
  let whole: LookedAfterReturn
  let children: Range<Int>
  /// This year's tables by their number, then last year's.
  let tables: [TypedTable?]
  let data: UnsafeMutablePointer<CheckedData>
  let views: UnsafeMutablePointer<TableView>
  private let numbers: UnsafeMutablePointer<UInt32>
  private let noColumns: UnsafeMutablePointer<UnsafeRawPointer?>

  /// - Parameter only: the one table that is wanted; all of them when nil.
  init(_ whole: LookedAfterReturn, _ children: Range<Int>, only: Int? = nil) {
    (self.whole, self.children) = (whole, children)
    tables = whole.tables.indices.map { place in
      guard only == nil || only == place, let file = whole.tables[place], let rows = whole.children.rows[place] else {
        return nil
      }
      return TypedTable(file, rows.rows(of: children))
    }
    noColumns = .allocate(capacity: ChildBlock.mostColumns)
    noColumns.initialize(repeating: nil, count: ChildBlock.mostColumns)
    views = .allocate(capacity: tables.count)
    data = .allocate(capacity: 1)
    data.initialize(
      to: CheckedData(
        views: UnsafePointer(views), present: whole.present, period: whole.period, authority: whole.authority,
        reference: Unmanaged.passUnretained(whole.reference)))
    let size = tables.reduce(0) { $0 + children.count + 1 + ($1?.rowCount ?? 0) }
    numbers = .allocate(capacity: size)
    var free = numbers
    for place in tables.indices { free = view(place, free) }
    workOut()
    for place in tables.indices { sort(place) }
  }

  deinit {
    numbers.deallocate()
    noColumns.deallocate()
    views.deallocate()
    data.deallocate()
  }

  static let mostColumns = 32

  /// A child by its number in the return.
  @inline(__always) func child(_ index: Int) -> LookedAfterChild {
    LookedAfterChild(data: UnsafePointer(data), index: index - children.lowerBound)
  }

  /// Lays out a table's view in free memory, and says what is left of it.
  private func view(_ place: Int, _ free: UnsafeMutablePointer<UInt32>) -> UnsafeMutablePointer<UInt32> {
    let (table, rows) = (tables[place], whole.children.rows[place])
    let (starts, order) = (free, free + children.count + 1)
    let first = table == nil ? 0 : rows?.start(children.lowerBound) ?? 0
    for number in 0...children.count {
      starts[number] = table == nil ? 0 : (rows?.start(children.lowerBound + number) ?? 0) - first
    }
    let count = table?.rowCount ?? 0
    for row in 0..<count { order[row] = UInt32(truncatingIfNeeded: row) }
    let columns = table.map { UnsafeRawPointer($0.columns).assumingMemoryBound(to: UnsafeRawPointer?.self) }
    (views + place).initialize(
      to: TableView(
        columns: columns ?? UnsafePointer(noColumns),
        bytes: table?.file.source.bytes ?? UnsafeBufferPointer(start: nil, count: 0),
        starts: UnsafePointer(starts), order: order))
    return order + count
  }

  private func sort(_ place: Int) {
    guard let table = tables[place], let key = DateOrder(table.table, { UnsafeRawPointer(table.columns[$0]) }) else {
      return
    }
    let view = views[place]
    for number in 0..<children.count { key.sort(view.order, Int(view.starts[number])..<Int(view.starts[number + 1])) }
  }

  /// Lets go of what was looked at of the files.
  func release() {
    for table in tables {
      guard let table, table.rowCount > 0 else { continue }
      table.file.release(from: table.fileRow(0), through: table.fileRow(table.rowCount - 1))
    }
  }
}

extension TableFile {
  /// Lets go of the bytes from one row through another; of all of them where the rows do not stand side by side.
  func release(from first: Int, through last: Int) {
    guard first <= last else { return source.release() }
    let end = last + 1 < rowCount ? Int(starts[last + 1]) : source.bytes.count
    source.release(Int(starts[first])..<end)
  }
}
