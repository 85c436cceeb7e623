/// A stretch of being looked after under one legal status in one placement.
public struct Episode: TableRow {
  public static let table = Table.episodes
  public let cells: Cells
  public init(cells: Cells) { self.cells = cells }

  /// The columns, in the return's order, by the return's names.
  public enum Column: String, CaseIterable, Sendable {
    case child = "CHILD"
    case decom = "DECOM"
    case rne = "RNE"
    case ls = "LS"
    case cin = "CIN"
    case place = "PLACE"
    case placeProvider = "PLACE_PROVIDER"
    case dec = "DEC"
    case rec = "REC"
    case reasonPlaceChange = "REASON_PLACE_CHANGE"
    case homePost = "HOME_POST"
    case plPost = "PL_POST"
    case urn = "URN"
    case plLA = "PL_LA"
    case plLocation = "PL_LOCATION"
    case plDistance = "PL_DISTANCE"
  }

  @inline(__always) public var child: Text { cells.text(0) }
  @inline(__always) public var decom: DateCell { cells.date(1) }
  @inline(__always) public var rne: Code { cells.code(2) }
  @inline(__always) public var ls: Code { cells.code(3) }
  @inline(__always) public var cin: Code { cells.code(4) }
  @inline(__always) public var place: Code { cells.code(5) }
  @inline(__always) public var placeProvider: Code { cells.code(6) }
  @inline(__always) public var dec: DateCell { cells.date(7) }
  @inline(__always) public var rec: Code { cells.code(8) }
  @inline(__always) public var reasonPlaceChange: Code { cells.code(9) }
  @inline(__always) public var homePost: Code { cells.code(10) }
  @inline(__always) public var plPost: Code { cells.code(11) }
  @inline(__always) public var urn: Code { cells.code(12) }
  @inline(__always) public var plLA: Code { cells.code(13) }
  @inline(__always) public var plLocation: Code { cells.code(14) }
  @inline(__always) public var plDistance: Double? { cells.number(15) }

  static let layout: [ColumnLayout] = [
    ColumnLayout("CHILD", .child),
    ColumnLayout("DECOM", .date),
    ColumnLayout("RNE", .code),
    ColumnLayout("LS", .code),
    ColumnLayout("CIN", .code),
    ColumnLayout("PLACE", .code),
    ColumnLayout("PLACE_PROVIDER", .code),
    ColumnLayout("DEC", .date),
    ColumnLayout("REC", .code),
    ColumnLayout("REASON_PLACE_CHANGE", .code),
    ColumnLayout("HOME_POST", .code),
    ColumnLayout("PL_POST", .code),
    ColumnLayout("URN", .code),
    ColumnLayout("PL_LA", .code, derived: true),
    ColumnLayout("PL_LOCATION", .code, derived: true),
    ColumnLayout("PL_DISTANCE", .number, derived: true),
  ]
}

extension Columns {
  /// Columns of Episodes.
  static func episodes(_ columns: Episode.Column...) -> Columns {
    Columns("Episodes", columns.map { $0.rawValue })
  }
}
