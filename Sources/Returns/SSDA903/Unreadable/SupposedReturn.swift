/// A return in which some cells may be supposed to hold something else, to see whether an answer hangs on them.
///
/// A class because it owns the memory that children's views point into. One child's cells at a time are changed, so
/// that different children may be looked at on different threads.
final class SupposedReturn: @unchecked Sendable {
  private let original: LookedAfterReturn
  private let views: UnsafeMutablePointer<TableView>
  private let data: UnsafeMutablePointer<CheckedData>
  private var columns: [UnsafeMutablePointer<UnsafeRawPointer?>] = []
  private var cells: [UnsafeMutableRawPointer] = []
  private var orders: [Int: UnsafeMutablePointer<UInt32>] = [:]

  init(_ original: LookedAfterReturn, changing changed: [UnreadableCell]) {
    self.original = original
    let places = original.tables.indices
    let checked = original.data.pointee
    views = .allocate(capacity: places.count)
    views.initialize(from: checked.views, count: places.count)
    data = .allocate(capacity: 1)
    data.initialize(
      to: CheckedData(
        views: UnsafePointer(views), present: checked.present, period: checked.period, authority: checked.authority,
        reference: checked.reference))
    for place in places {
      let columns = Set(changed.filter { $0.place == place }.map { $0.column })
      if let table = original.tables[place], !columns.isEmpty { copy(columns, of: table, at: place) }
    }
  }

  deinit {
    for memory in columns { memory.deallocate() }
    for memory in cells { memory.deallocate() }
    for memory in orders.values { memory.deallocate() }
    views.deallocate()
    data.deallocate()
  }

  func child(_ index: Int) -> LookedAfterChild { LookedAfterChild(data: UnsafePointer(data), index: index) }

  /// Puts a value into a cell, and the child's rows in the order of their dates again.
  func suppose(_ value: SupposedValue, at cell: UnreadableCell) {
    guard let target = views[cell.place].columns[cell.column] else { return }
    let memory = UnsafeMutableRawPointer(mutating: target)
    switch value {
    case .day(let day): memory.assumingMemoryBound(to: Int32.self)[cell.row] = day.raw
    case .number(let number): memory.assumingMemoryBound(to: Double.self)[cell.row] = number
    }
    guard let order = orders[cell.place], let (table, _) = original.table(at: cell.place) else { return }
    let view = views[cell.place]
    let rows = Int(view.starts[cell.child])..<Int(view.starts[cell.child + 1])
    // From file order each time, so that rows of one day stand as they would have been read.
    var here = UnsafeMutableBufferPointer(start: order + rows.lowerBound, count: rows.count)
    here.sort()
    ChildOrder.DateKey(table) { view.columns[$0] }?.sort(order, rows)
  }

  /// Makes the cell unreadable again.
  func restore(_ cell: UnreadableCell) {
    guard let table = original.tables[cell.place]?.table else { return }
    let isDate = table.layout[cell.column].kind == .date
    suppose(isDate ? .day(.impossible) : .number(TypedTable.noNumber), at: cell)
  }

  private func copy(_ changed: Set<Int>, of table: TypedTable, at place: Int) {
    let width = table.table.layout.count
    let pointers = UnsafeMutablePointer<UnsafeRawPointer?>.allocate(capacity: width)
    for column in 0..<width { pointers[column] = UnsafeRawPointer(table.columns[column]) }
    for column in changed {
      guard let cells = table.columns[column] else { continue }
      let size = table.table.layout[column].kind == .date ? 4 : 8
      let memory = UnsafeMutableRawPointer.allocate(byteCount: max(table.rowCount, 1) * size, alignment: 8)
      memory.copyMemory(from: cells, byteCount: table.rowCount * size)
      pointers[column] = UnsafeRawPointer(memory)
      self.cells.append(memory)
    }
    columns.append(pointers)
    let view = views[place]
    let order = UnsafeMutablePointer<UInt32>.allocate(capacity: max(table.rowCount, 1))
    order.initialize(from: view.order, count: table.rowCount)
    orders[place] = order
    views[place] = TableView(
      columns: UnsafePointer(pointers), bytes: view.bytes, starts: view.starts, order: UnsafePointer(order))
  }
}

enum SupposedValue: Hashable {
  case day(DateCell)
  case number(Double)
}
