/// A care leaver around a birthday.
public struct Oc3: TableRow {
  public static let table = Table.oc3
  public let cells: Cells
  public init(cells: Cells) { self.cells = cells }

  /// The columns, in the return's order, by the return's names.
  public enum Column: String, CaseIterable, Sendable {
    case child = "CHILD"
    case dob = "DOB"
    case inTouch = "IN_TOUCH"
    case activ = "ACTIV"
    case accom = "ACCOM"
  }

  @inline(__always) public var child: Text { cells.text(0) }
  @inline(__always) public var dob: DateCell { cells.date(1) }
  @inline(__always) public var inTouch: Code { cells.code(2) }
  @inline(__always) public var activ: Code { cells.code(3) }
  @inline(__always) public var accom: Code { cells.code(4) }

  static let layout: [ColumnLayout] = [
    ColumnLayout("CHILD", .child),
    ColumnLayout("DOB", .date),
    ColumnLayout("IN_TOUCH", .code),
    ColumnLayout("ACTIV", .code),
    ColumnLayout("ACCOM", .code),
  ]
}

extension Columns {
  /// Columns of OC3.
  static func oc3(_ columns: Oc3.Column...) -> Columns {
    Columns("OC3", columns.map { $0.rawValue })
  }
}
