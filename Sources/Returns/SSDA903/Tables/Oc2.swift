/// Health and outcomes of a child looked after for the whole year.
public struct Oc2: TableRow {
  public static let table = Table.oc2
  public let cells: Cells
  public init(cells: Cells) { self.cells = cells }

  /// The columns, in the return's order, by the return's names.
  public enum Column: String, CaseIterable, Sendable {
    case child = "CHILD"
    case dob = "DOB"
    case sdqScore = "SDQ_SCORE"
    case sdqReason = "SDQ_REASON"
    case convicted = "CONVICTED"
    case healthCheck = "HEALTH_CHECK"
    case immunisations = "IMMUNISATIONS"
    case teethCheck = "TEETH_CHECK"
    case healthAssessment = "HEALTH_ASSESSMENT"
    case substanceMisuse = "SUBSTANCE_MISUSE"
    case interventionReceived = "INTERVENTION_RECEIVED"
    case interventionOffered = "INTERVENTION_OFFERED"
  }

  @inline(__always) public var child: Text { cells.text(0) }
  @inline(__always) public var dob: DateCell { cells.date(1) }
  @inline(__always) public var sdqScore: Code { cells.code(2) }
  @inline(__always) public var sdqReason: Code { cells.code(3) }
  @inline(__always) public var convicted: Code { cells.code(4) }
  @inline(__always) public var healthCheck: Code { cells.code(5) }
  @inline(__always) public var immunisations: Code { cells.code(6) }
  @inline(__always) public var teethCheck: Code { cells.code(7) }
  @inline(__always) public var healthAssessment: Code { cells.code(8) }
  @inline(__always) public var substanceMisuse: Code { cells.code(9) }
  @inline(__always) public var interventionReceived: Code { cells.code(10) }
  @inline(__always) public var interventionOffered: Code { cells.code(11) }

  static let layout: [ColumnLayout] = [
    ColumnLayout("CHILD", .child),
    ColumnLayout("DOB", .date),
    ColumnLayout("SDQ_SCORE", .code),
    ColumnLayout("SDQ_REASON", .code),
    ColumnLayout("CONVICTED", .code),
    ColumnLayout("HEALTH_CHECK", .code),
    ColumnLayout("IMMUNISATIONS", .code),
    ColumnLayout("TEETH_CHECK", .code),
    ColumnLayout("HEALTH_ASSESSMENT", .code),
    ColumnLayout("SUBSTANCE_MISUSE", .code),
    ColumnLayout("INTERVENTION_RECEIVED", .code),
    ColumnLayout("INTERVENTION_OFFERED", .code),
  ]
}

extension Columns {
  /// Columns of OC2.
  static func oc2(_ columns: Oc2.Column...) -> Columns {
    Columns("OC2", columns.map { $0.rawValue })
  }
}
