/// The time one social worker was allocated to a child.
public struct SocialWorkerEpisode: TableRow {
  public static let table = Table.swEpisodes
  public let cells: Cells
  public init(cells: Cells) { self.cells = cells }

  /// The columns, in the return's order, by the return's names.
  public enum Column: String, CaseIterable, Sendable {
    case child = "CHILD"
    case dob = "DOB"
    case swID = "SW_ID"
    case swDecom = "SW_DECOM"
    case swDec = "SW_DEC"
    case swReason = "SW_REASON"
  }

  @inline(__always) public var child: Text { cells.text(0) }
  @inline(__always) public var dob: DateCell { cells.date(1) }
  @inline(__always) public var swID: Text { cells.text(2) }
  @inline(__always) public var swDecom: DateCell { cells.date(3) }
  @inline(__always) public var swDec: DateCell { cells.date(4) }
  @inline(__always) public var swReason: Code { cells.code(5) }

  static let layout: [ColumnLayout] = [
    ColumnLayout("CHILD", .child),
    ColumnLayout("DOB", .date),
    ColumnLayout("SW_ID", .text),
    ColumnLayout("SW_DECOM", .date),
    ColumnLayout("SW_DEC", .date),
    ColumnLayout("SW_REASON", .code),
  ]
}

extension Columns {
  /// Columns of SWEpisodes.
  static func swEpisodes(_ columns: SocialWorkerEpisode.Column...) -> Columns {
    Columns("SWEpisodes", columns.map { $0.rawValue })
  }
}
