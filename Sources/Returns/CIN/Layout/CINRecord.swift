/// A group of fields of the census that stand together in the file and make one row of a flattened table.
protocol CINRecord: Sendable {
  init()
  /// The line of the group's own tag, or of its row.
  var line: Int { get set }
  /// Puts a value in its field.
  mutating func take(_ element: CINElement, _ cell: CINCell) -> CINTaken
  /// Every field in the order of the layout.
  func fields(_ visit: (CINElement, any CINValue) -> Void)
}

/// What became of a value that was offered to a record.
enum CINTaken: Equatable {
  case taken
  /// Kept, but it does not mean what the field asks for.
  case faulty(CINProblem.Kind)
  /// Its field already has a value.
  case repeated
  /// The record has no such field.
  case notMine
}

extension CINValue {
  mutating func take(_ cell: CINCell) -> CINTaken {
    if isPresent { return .repeated }
    self = Self(cell)
    return fault.map { .faulty($0) } ?? .taken
  }
}

/// A value on its way into a record.
public struct CINCell: Hashable, Sendable {
  public var text: String
  public var line: Int
  /// It comes from a flattened table, where spreadsheets have had their way with dates and flags: `31/03/2026`,
  /// `31-03-2026`, `2026-03-31 00:00:00` and `True` are read there. In the census file itself they are faults.
  public var isFromTable = false

  public init(_ text: String, line: Int, isFromTable: Bool = false) {
    (self.text, self.line, self.isFromTable) = (text, line, isFromTable)
  }
}
