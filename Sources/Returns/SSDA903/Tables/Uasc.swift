/// An unaccompanied asylum-seeking child, or one who was.
public struct Uasc: TableRow {
  public static let table = Table.uasc
  public let cells: Cells
  public init(cells: Cells) { self.cells = cells }

  /// The columns, in the return's order, by the return's names.
  public enum Column: String, CaseIterable, Sendable {
    case child = "CHILD"
    case sex = "SEX"
    case dob = "DOB"
    case duc = "DUC"
  }

  @inline(__always) public var child: Text { cells.text(0) }
  @inline(__always) public var sex: Code { cells.code(1) }
  @inline(__always) public var dob: DateCell { cells.date(2) }
  @inline(__always) public var duc: DateCell { cells.date(3) }

  static let layout: [ColumnLayout] = [
    ColumnLayout("CHILD", .child),
    ColumnLayout("SEX", .code),
    ColumnLayout("DOB", .date),
    ColumnLayout("DUC", .date),
  ]
}

extension Columns {
  /// Columns of UASC.
  static func uasc(_ columns: Uasc.Column...) -> Columns {
    Columns("UASC", columns.map { $0.rawValue })
  }
}
