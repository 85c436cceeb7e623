/// One row's cells. Borrowed from a `TypedTable`, good while the return is: rules never keep one.
public struct Cells: @unchecked Sendable {
  let view: UnsafePointer<TableView>
  /// The row in file order, from 0.
  public let row: Int

  @inline(__always) func date(_ column: Int) -> DateCell {
    guard let base = view.pointee.columns[column] else { return .blank }
    return DateCell(raw: base.assumingMemoryBound(to: Int32.self)[row])
  }
  @inline(__always) func code(_ column: Int) -> Code {
    guard let base = view.pointee.columns[column] else { return .blank }
    return Code(packed: base.assumingMemoryBound(to: UInt64.self)[row])
  }
  @inline(__always) func number(_ column: Int) -> Double? {
    guard let base = view.pointee.columns[column] else { return nil }
    let value = base.assumingMemoryBound(to: Double.self)[row]
    return value.isNaN ? nil : value
  }
  @inline(__always) func text(_ column: Int) -> Text {
    guard let base = view.pointee.columns[column] else { return Text(bytes: UnsafeBufferPointer(start: nil, count: 0)) }
    let packed = base.assumingMemoryBound(to: UInt64.self)[row]
    let start = view.pointee.bytes.baseAddress.map { $0 + Int(packed >> 16) }
    return Text(bytes: UnsafeBufferPointer(start: start, count: Int(packed & 0xffff)))
  }
}

/// A row of one table, read by the names of its columns.
public protocol TableRow: Sendable {
  static var table: Table { get }
  var cells: Cells { get }
  init(cells: Cells)
}

extension TableRow {
  /// The row in file order, from 0.
  @inline(__always) public var index: Int { cells.row }
}

/// Where a table's columns lie, and which of its rows belong to which child.
struct TableView {
  /// One for each column of the layout, nil where the file does not have it.
  let columns: UnsafePointer<UnsafeRawPointer?>
  let bytes: UnsafeBufferPointer<UInt8>
  /// `order[starts[c]..<starts[c + 1]]` are the rows of child `c`, by date.
  let starts: UnsafePointer<UInt32>
  let order: UnsafeMutablePointer<UInt32>
}

/// A child's rows of one table, by date where the table has dates, undated rows last.
public struct Rows<Row: TableRow>: RandomAccessCollection, @unchecked Sendable {
  let view: UnsafePointer<TableView>
  public let startIndex: Int
  public let endIndex: Int

  @inline(__always) public subscript(place: Int) -> Row {
    Row(cells: Cells(view: view, row: Int(view.pointee.order[place])))
  }

  /// Each row but the first, with the one before it.
  @inline(__always) func eachPair(_ look: (_ before: Row, _ after: Row) -> Void) {
    guard count > 1 else { return }
    for place in (startIndex + 1)..<endIndex { look(self[place - 1], self[place]) }
  }
}

extension Breaks {
  @inline(__always) mutating func add<Row: TableRow>(_ row: Row) {
    add(table: Row.table.rawValue, row: row.index)
  }
  /// For a break whose only row is in last year's return.
  mutating func addLastYear<Row: TableRow>(_ row: Row) {
    add(table: Row.table.rawValue + UInt8(LookedAfterReturn.tableCount), row: row.index)
  }
  mutating func addAll<Row: TableRow>(_ rows: Rows<Row>) { for row in rows { add(row) } }
  mutating func undecided<Row: TableRow>(_ row: Row, why: String) {
    undecided(table: Row.table.rawValue, row: row.index, why: why)
  }
}
