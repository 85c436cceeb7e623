import Casework

/// An indicator's query with its days put in: bound for the engines, written out for people.
enum IndicatorQuery {
  static let names = [":from", ":to"]

  /// Refuses what is not one query that only reads.
  static func check(_ query: String, of file: String) throws {
    let words = pieces(query).filter(\.isCode).map { $0.text.uppercased() }.joined()
    let tokens = Set(words.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ":") })
    let start = words.withoutSpacesAround
    guard start.hasPrefix("SELECT") || start.hasPrefix("WITH") else {
      throw IndicatorRefusal(file: file, line: 0, words: "the query begins with SELECT or WITH")
    }
    let writes: Set<Substring> = [
      "INSERT", "UPDATE", "DELETE", "DROP", "CREATE", "ALTER", "ATTACH", "PRAGMA", "GRANT", "REVOKE", "COPY", "CALL",
      "VACUUM", "SET", "INTO", "TRUNCATE",
    ]
    if let word = tokens.intersection(writes).min() {
      throw IndicatorRefusal(file: file, line: 0, words: "an indicator only reads: \(word) is not for it")
    }
    if words.contains(";") { throw IndicatorRefusal(file: file, line: 0, words: "one query, with no semicolon") }
    if words.contains("?") || words.contains("$") {
      throw IndicatorRefusal(file: file, line: 0, words: "the only values that it takes are :from and :to")
    }
    guard tokens.contains(":TO") else {
      throw IndicatorRefusal(file: file, line: 0, words: "the query does not ask about :to")
    }
    if let other = tokens.filter({ $0.hasPrefix(":") && !names.contains($0.lowercased()) }).min() {
      throw IndicatorRefusal(file: file, line: 0, words: "\(other.lowercased()) is not known: only :from and :to are")
    }
  }

  /// For an engine: the days are bound.
  static func bound(_ query: String, _ days: IndicatorDays) -> SQL {
    var sql: SQL = ""
    for piece in pieces(query) {
      switch piece.isCode ? piece.text.lowercased() : "" {
      case ":from": sql.append("\(days.from)")
      case ":to": sql.append("\(days.to)")
      default: sql.append(SQL(stringLiteral: String(piece.text)))
      }
    }
    return sql
  }

  /// For people: the days are written where they stand, so that it can be pasted anywhere.
  static func written(_ query: String, _ days: IndicatorDays) -> String {
    pieces(query).map { piece in
      switch piece.isCode ? piece.text.lowercased() : "" {
      case ":from": "'\(days.from.iso)'"
      case ":to": "'\(days.to.iso)'"
      default: String(piece.text)
      }
    }.joined()
  }

  private struct Piece {
    let text: Substring
    /// Not in quotation marks, and no comment.
    let isCode: Bool
  }

  /// The query cut at `:name`, quoted texts and comments.
  private static func pieces(_ query: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(query)
    while let first = rest.first {
      let (text, isCode) = piece(of: rest, first)
      pieces.append(Piece(text: text, isCode: isCode))
      rest = rest[text.endIndex...]
    }
    return pieces
  }

  private static func piece(of rest: Substring, _ first: Character) -> (Substring, Bool) {
    switch first {
    case "'", "\"":
      let end = rest.dropFirst().firstIndex(of: first).map { rest.index(after: $0) } ?? rest.endIndex
      return (rest[..<end], false)
    case "-" where rest.hasPrefix("--"):
      return (rest.prefix { !$0.isNewline }, false)
    case ":":
      let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      return (rest[..<name.endIndex], true)
    default:
      let plain = rest.dropFirst().prefix { !"'\":-".contains($0) }
      return (rest[..<plain.endIndex], true)
    }
  }
}
