import Casework

/// What one change wrote, as the journal keeps it: the rows, in the order in which they were written, and under
/// which wording of the questions its answers were given.
///
///     {"asked":"<hash of the question set>",
///      "rows":[{"t":"need","i":{"id":"…","began_on":"…"}},{"t":"step","u":{"id":"…","status":"sent"}},
///              {"t":"action","d":{"id":"…"}}]}
///
/// `i` is a row put in with all its columns, `u` the key of a row and the columns changed, `d` the key of a row
/// taken out. Texts are texts, whole numbers are numbers, nothing is `null`.
struct ChangeBody: Sendable {
  var asked: String?
  var rows: [RowChange] = []

  /// Whether a row of one of these tables was written.
  func writes(_ tables: Set<String>) -> Bool { rows.contains { tables.contains($0.table) } }

  var text: String {
    var out = "{"
    if let asked {
      out += "\"asked\":"
      StoredJSON.appendText(asked, to: &out)
      out += ","
    }
    out += "\"rows\":"
    StoredJSON.appendList(rows, to: &out) { $0.append(to: &$1) }
    return out + "}"
  }

  init() {}

  init(_ text: String) throws {
    var reader = JSONReader(text)
    var (asked, rows): (String?, [RowChange]) = (nil, [])
    try reader.object { reader, key in
      switch key {
      case "asked": asked = try reader.text()
      case "rows": try reader.list { rows.append(try RowChange(&$0)) }
      default: throw reader.unreadable
      }
    }
    (self.asked, self.rows) = (asked, rows)
  }
}

/// One row put in, changed or taken out.
struct RowChange: Sendable, Equatable {
  enum Kind: String, Sendable {
    case insert = "i"
    case update = "u"
    case delete = "d"
  }

  let table: String
  let kind: Kind
  let columns: [(name: String, value: SQLValue)]

  static func == (a: RowChange, b: RowChange) -> Bool {
    a.table == b.table && a.kind == b.kind
      && a.columns.elementsEqual(b.columns) { $0.name == $1.name && $0.value == $1.value }
  }

  init(_ kind: Kind, _ table: String, _ columns: [(name: String, value: SQLValue)]) {
    (self.table, self.kind, self.columns) = (table, kind, columns)
  }

  func append(to out: inout String) {
    out += "{\"t\":"
    StoredJSON.appendText(table, to: &out)
    out += ",\"\(kind.rawValue)\":{"
    for (index, column) in columns.enumerated() {
      if index > 0 { out += "," }
      StoredJSON.appendText(column.name, to: &out)
      out += ":"
      switch column.value {
      case .null: out += "null"
      case .integer(let number): out += String(number)
      case .real(let number): out += String(number)
      case .text(let text): StoredJSON.appendText(text, to: &out)
      }
    }
    out += "}}"
  }

  init(_ reader: inout JSONReader) throws {
    var (table, kind, columns): (String?, Kind?, [(name: String, value: SQLValue)]) = (nil, nil, [])
    try reader.object { reader, key in
      if key == "t" { return table = try reader.text() }
      kind = Kind(rawValue: key)
      try reader.object { reader, column in columns.append((column, try RowChange.value(&reader))) }
    }
    guard let table, let kind else { throw reader.unreadable }
    self.init(kind, table, columns)
  }

  private static func value(_ reader: inout JSONReader) throws -> SQLValue {
    if try reader.peek() == 34 { return .text(try reader.text()) }
    let bare = try reader.bare()
    if bare == "null" { return .null }
    if let whole = Int64(bare) { return .integer(whole) }
    guard let number = Double(bare) else { throw reader.unreadable }
    return .real(number)
  }
}
