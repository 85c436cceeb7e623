/// The permanence a child had before starting to be looked after.
public struct PrevPerm: TableRow {
  public static let table = Table.prevPerm
  public let cells: Cells
  public init(cells: Cells) { self.cells = cells }

  /// The columns, in the return's order, by the return's names.
  public enum Column: String, CaseIterable, Sendable {
    case child = "CHILD"
    case dob = "DOB"
    case prevPerm = "PREV_PERM"
    case laPerm = "LA_PERM"
    case datePerm = "DATE_PERM"
  }

  @inline(__always) public var child: Text { cells.text(0) }
  @inline(__always) public var dob: DateCell { cells.date(1) }
  @inline(__always) public var prevPerm: Code { cells.code(2) }
  @inline(__always) public var laPerm: Code { cells.code(3) }
  @inline(__always) public var datePerm: DateCell { cells.date(4) }

  static let layout: [ColumnLayout] = [
    ColumnLayout("CHILD", .child),
    ColumnLayout("DOB", .date),
    ColumnLayout("PREV_PERM", .code),
    ColumnLayout("LA_PERM", .code),
    ColumnLayout("DATE_PERM", .date),
  ]
}

extension Columns {
  /// Columns of PrevPerm.
  static func prevPerm(_ columns: PrevPerm.Column...) -> Columns {
    Columns("PrevPerm", columns.map { $0.rawValue })
  }
}
