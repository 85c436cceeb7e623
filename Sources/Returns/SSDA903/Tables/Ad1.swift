/// A child adopted in the year.
public struct Ad1: TableRow {
  public static let table = Table.ad1
  public let cells: Cells
  public init(cells: Cells) { self.cells = cells }

  /// The columns, in the return's order, by the return's names.
  public enum Column: String, CaseIterable, Sendable {
    case child = "CHILD"
    case dob = "DOB"
    case dateInt = "DATE_INT"
    case dateMatch = "DATE_MATCH"
    case fosterCare = "FOSTER_CARE"
    case nbAdoptr = "NB_ADOPTR"
    case sexAdoptr = "SEX_ADOPTR"
    case lsAdoptr = "LS_ADOPTR"
  }

  @inline(__always) public var child: Text { cells.text(0) }
  @inline(__always) public var dob: DateCell { cells.date(1) }
  @inline(__always) public var dateInt: DateCell { cells.date(2) }
  @inline(__always) public var dateMatch: DateCell { cells.date(3) }
  @inline(__always) public var fosterCare: Code { cells.code(4) }
  @inline(__always) public var nbAdoptr: Code { cells.code(5) }
  @inline(__always) public var sexAdoptr: Code { cells.code(6) }
  @inline(__always) public var lsAdoptr: Code { cells.code(7) }

  static let layout: [ColumnLayout] = [
    ColumnLayout("CHILD", .child),
    ColumnLayout("DOB", .date),
    ColumnLayout("DATE_INT", .date),
    ColumnLayout("DATE_MATCH", .date),
    ColumnLayout("FOSTER_CARE", .code),
    ColumnLayout("NB_ADOPTR", .code),
    ColumnLayout("SEX_ADOPTR", .code),
    ColumnLayout("LS_ADOPTR", .code),
  ]
}

extension Columns {
  /// Columns of AD1.
  static func ad1(_ columns: Ad1.Column...) -> Columns {
    Columns("AD1", columns.map { $0.rawValue })
  }
}
