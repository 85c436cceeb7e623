/// One row for each child of the return.
public struct Header: TableRow {
  public static let table = Table.header
  public let cells: Cells
  public init(cells: Cells) { self.cells = cells }

  /// The columns, in the return's order, by the return's names.
  public enum Column: String, CaseIterable, Sendable {
    case child = "CHILD"
    case sex = "SEX"
    case dob = "DOB"
    case ethnic = "ETHNIC"
    case upn = "UPN"
    case mother = "MOTHER"
    case mcDob = "MC_DOB"
    case uasc = "UASC"
  }

  @inline(__always) public var child: Text { cells.text(0) }
  @inline(__always) public var sex: Code { cells.code(1) }
  @inline(__always) public var dob: DateCell { cells.date(2) }
  @inline(__always) public var ethnic: Code { cells.code(3) }
  @inline(__always) public var upn: Text { cells.text(4) }
  @inline(__always) public var mother: Code { cells.code(5) }
  @inline(__always) public var mcDob: DateCell { cells.date(6) }
  @inline(__always) public var uasc: Code { cells.code(7) }

  static let layout: [ColumnLayout] = [
    ColumnLayout("CHILD", .child),
    ColumnLayout("SEX", .code),
    ColumnLayout("DOB", .date),
    ColumnLayout("ETHNIC", .code),
    ColumnLayout("UPN", .text),
    ColumnLayout("MOTHER", .code),
    ColumnLayout("MC_DOB", .date),
    ColumnLayout("UASC", .code, derived: true),
  ]
}

extension Columns {
  /// Columns of Header.
  static func header(_ columns: Header.Column...) -> Columns {
    Columns("Header", columns.map { $0.rawValue })
  }
}
