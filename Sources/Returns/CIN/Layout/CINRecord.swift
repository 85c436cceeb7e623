/// A group of fields of the census that stand together in the file and make one row of a flattened table.
protocol CINRecord: Sendable {
  init()
  /// The line of the group's own tag, or of its row.
  var line: Int { get set }
  /// Puts a value in its field.
  mutating func take(_ element: CINElement, _ text: String, line: Int) -> CINTaken
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
  mutating func take(_ text: String, line: Int) -> CINTaken {
    if isPresent { return .repeated }
    self = Self(reading: text, line: line)
    return fault.map { .faulty($0) } ?? .taken
  }
}
