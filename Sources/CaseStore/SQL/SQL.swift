/// A statement and its values. What is interpolated is bound, never pasted:
///
///     "SELECT id FROM person WHERE name = \(name) AND (\(openOnly))"
///
/// where `name` is a value and `openOnly` another `SQL`, whose text and values are taken in at that place.
/// There is no way to paste a text: what is not a literal goes in by `SQL(identifier:)`, which refuses nearly all.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
  /// The text with a `?` for each value: what SQLite is given.
  private(set) var text: String
  /// Where in `text` (counted in UTF-8) each value's `?` stands. A `?` of the literal itself is not among them.
  private(set) var marks: [Int]
  /// The values, in the order of their marks.
  public private(set) var values: [SQLValue]
  /// Whether the text is likely to be met again, so that the prepared statement is worth keeping.
  private(set) var isRepeated = true

  public init(stringLiteral text: String) {
    (self.text, marks, values) = (text, [], [])
  }

  public init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.sql
  }

  init(unchecked text: String, marks: [Int], values: [SQLValue], isRepeated: Bool) {
    (self.text, self.marks, self.values, self.isRepeated) = (text, marks, values, isRepeated)
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    var sql: SQL = ""

    public init(literalCapacity: Int, interpolationCount: Int) {
      sql.text.reserveCapacity(literalCapacity + interpolationCount)
      sql.values.reserveCapacity(interpolationCount)
      sql.marks.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ text: String) { sql.text += text }

    public mutating func appendInterpolation(_ value: some SQLBindable) {
      sql.marks.append(sql.text.utf8.count)
      sql.values.append(value.sqlValue)
      sql.text += "?"
    }

    /// Nothing is NULL.
    public mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
      appendInterpolation(value?.sqlValue ?? .null)
    }

    /// Takes in another statement's text and values: how conditions and orders are composed.
    public mutating func appendInterpolation(_ fragment: SQL) { sql.append(fragment) }
  }

  mutating func append(_ other: SQL) {
    let start = text.utf8.count
    marks += other.marks.lazy.map { $0 + start }
    values += other.values
    text += other.text
    isRepeated = isRepeated && other.isRepeated
  }

  /// The text as an engine is given it: `?` on SQLite, `$1`, `$2` … on PostgreSQL. In one pass.
  public func text(for dialect: Dialect) -> String {
    guard dialect == .postgres, !marks.isEmpty else { return text }
    var numbered = String()
    numbered.reserveCapacity(text.utf8.count + marks.count * 2)
    var rest = text.utf8.startIndex
    var offset = 0
    for (number, mark) in marks.enumerated() {
      let place = text.utf8.index(rest, offsetBy: mark - offset)
      numbered += text[rest..<place]
      numbered += "$\(number + 1)"
      rest = text.utf8.index(after: place)
      offset = mark + 1
    }
    numbered += text[rest...]
    return numbered
  }
}
