/// A review of a looked after child's case.
public struct Review: TableRow {
  public static let table = Table.reviews
  public let cells: Cells
  public init(cells: Cells) { self.cells = cells }

  /// The columns, in the return's order, by the return's names.
  public enum Column: String, CaseIterable, Sendable {
    case child = "CHILD"
    case dob = "DOB"
    case review = "REVIEW"
    case reviewCode = "REVIEW_CODE"
  }

  @inline(__always) public var child: Text { cells.text(0) }
  @inline(__always) public var dob: DateCell { cells.date(1) }
  @inline(__always) public var review: DateCell { cells.date(2) }
  @inline(__always) public var reviewCode: Code { cells.code(3) }

  static let layout: [ColumnLayout] = [
    ColumnLayout("CHILD", .child),
    ColumnLayout("DOB", .date),
    ColumnLayout("REVIEW", .date),
    ColumnLayout("REVIEW_CODE", .code),
  ]
}

extension Columns {
  /// Columns of Reviews.
  static func reviews(_ columns: Review.Column...) -> Columns {
    Columns("Reviews", columns.map { $0.rawValue })
  }
}
