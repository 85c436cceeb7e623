/// A decision that a child should be placed for adoption.
public struct PlacedAdoption: TableRow {
  public static let table = Table.placedAdoption
  public let cells: Cells
  public init(cells: Cells) { self.cells = cells }

  /// The columns, in the return's order, by the return's names.
  public enum Column: String, CaseIterable, Sendable {
    case child = "CHILD"
    case dob = "DOB"
    case datePlaced = "DATE_PLACED"
    case datePlacedCeased = "DATE_PLACED_CEASED"
    case reasonPlacedCeased = "REASON_PLACED_CEASED"
  }

  @inline(__always) public var child: Text { cells.text(0) }
  @inline(__always) public var dob: DateCell { cells.date(1) }
  @inline(__always) public var datePlaced: DateCell { cells.date(2) }
  @inline(__always) public var datePlacedCeased: DateCell { cells.date(3) }
  @inline(__always) public var reasonPlacedCeased: Code { cells.code(4) }

  static let layout: [ColumnLayout] = [
    ColumnLayout("CHILD", .child),
    ColumnLayout("DOB", .date),
    ColumnLayout("DATE_PLACED", .date),
    ColumnLayout("DATE_PLACED_CEASED", .date),
    ColumnLayout("REASON_PLACED_CEASED", .code),
  ]
}

extension Columns {
  /// Columns of PlacedAdoption.
  static func placedAdoption(_ columns: PlacedAdoption.Column...) -> Columns {
    Columns("PlacedAdoption", columns.map { $0.rawValue })
  }
}
