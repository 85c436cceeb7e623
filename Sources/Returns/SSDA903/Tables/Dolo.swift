/// A deprivation of liberty order.
public struct Dolo: TableRow {
  public static let table = Table.dolo
  public let cells: Cells
  public init(cells: Cells) { self.cells = cells }

  /// The columns, in the return's order, by the return's names.
  public enum Column: String, CaseIterable, Sendable {
    case child = "CHILD"
    case dob = "DOB"
    case doloStart = "DOLO_START"
    case doloEnd = "DOLO_END"
  }

  @inline(__always) public var child: Text { cells.text(0) }
  @inline(__always) public var dob: DateCell { cells.date(1) }
  @inline(__always) public var doloStart: DateCell { cells.date(2) }
  @inline(__always) public var doloEnd: DateCell { cells.date(3) }

  static let layout: [ColumnLayout] = [
    ColumnLayout("CHILD", .child),
    ColumnLayout("DOB", .date),
    ColumnLayout("DOLO_START", .date),
    ColumnLayout("DOLO_END", .date),
  ]
}

extension Columns {
  /// Columns of DoLo.
  static func dolo(_ columns: Dolo.Column...) -> Columns {
    Columns("DoLo", columns.map { $0.rawValue })
  }
}
