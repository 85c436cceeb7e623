/// A time when a child was missing or away without authorisation.
public struct Missing: TableRow {
  public static let table = Table.missing
  public let cells: Cells
  public init(cells: Cells) { self.cells = cells }

  /// The columns, in the return's order, by the return's names.
  public enum Column: String, CaseIterable, Sendable {
    case child = "CHILD"
    case dob = "DOB"
    case missing = "MISSING"
    case misStart = "MIS_START"
    case misEnd = "MIS_END"
  }

  @inline(__always) public var child: Text { cells.text(0) }
  @inline(__always) public var dob: DateCell { cells.date(1) }
  @inline(__always) public var missing: Code { cells.code(2) }
  @inline(__always) public var misStart: DateCell { cells.date(3) }
  @inline(__always) public var misEnd: DateCell { cells.date(4) }

  static let layout: [ColumnLayout] = [
    ColumnLayout("CHILD", .child),
    ColumnLayout("DOB", .date),
    ColumnLayout("MISSING", .code),
    ColumnLayout("MIS_START", .date),
    ColumnLayout("MIS_END", .date),
  ]
}

extension Columns {
  /// Columns of Missing.
  static func missing(_ columns: Missing.Column...) -> Columns {
    Columns("Missing", columns.map { $0.rawValue })
  }
}
