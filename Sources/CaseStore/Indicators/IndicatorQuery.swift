import Casework

/// An indicator's query with its days put in: bound for the engines, written out for people. The working days of
/// England stand in it as rows where it names them (`WorkingMonths`).
enum IndicatorQuery {
  static let names = [":from", ":to", ":working_days"]

  /// Refuses what is not one query that only reads.
  ///
  /// - Parameter first: the line of the file on which the query begins.
  static func check(_ query: String, of file: String, from first: Int, isLocal: Bool) throws {
    let words = words(query)
    func refusal(_ word: QueryWord?, _ why: String) -> IndicatorRefusal {
      IndicatorRefusal(file: file, line: first + (word?.line ?? 0), words: why)
    }
    guard let start = words.first, ["SELECT", "WITH"].contains(start.text.uppercased()) else {
      throw refusal(words.first, "the query begins with SELECT or WITH")
    }
    if let word = words.first(where: { writes.contains($0.text.uppercased()) }) {
      throw refusal(word, "an indicator only reads: \(word.text.uppercased()) is not for it")
    }
    if let word = words.first(where: { $0.text == ";" }) { throw refusal(word, "one query, with no semicolon") }
    if let word = words.first(where: { $0.text == "?" || $0.text == "$" }) {
      throw refusal(word, "the only values that it takes are :from and :to")
    }
    guard words.contains(where: { $0.text.lowercased() == ":to" }) else {
      throw refusal(nil, "the query does not ask about :to")
    }
    if let other = words.first(where: { $0.text.hasPrefix(":") && !names.contains($0.text.lowercased()) }) {
      throw refusal(other, "\(other.text.lowercased()) is not known: only :from, :to and :working_days are")
    }
    guard isLocal else { return }
    if let hidden = ["\\", "/*"].first(where: query.contains) {
      throw refusal(nil, "\(hidden) has no place in an indicator")
    }
    try LocalQueryCheck.check(words, in: file, from: first)
  }

  private static let writes: Set<String> = [
    "INSERT", "UPDATE", "DELETE", "DROP", "CREATE", "ALTER", "ATTACH", "PRAGMA", "GRANT", "REVOKE", "COPY", "CALL",
    "VACUUM", "SET", "INTO", "TRUNCATE",
  ]

  /// Every word and sign outside of texts and comments, with its line.
  static func words(_ query: String) -> [QueryWord] {
    var words: [QueryWord] = []
    var line = 0
    for piece in pieces(query) {
      if piece.isCode {
        var rest = piece.text
        while let first = rest.first {
          let isName = first.isLetter || first.isNumber || first == "_" || first == ":"
          let word = isName ? rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == ":" } : rest.prefix(1)
          if !first.isWhitespace { words.append(QueryWord(text: String(word), line: line)) }
          line += word.count { $0.isNewline }
          rest = rest[word.endIndex...]
        }
      } else {
        if piece.text.hasPrefix("\"") { words.append(QueryWord(text: "\"", line: line)) }
        line += piece.text.count { $0.isNewline }
      }
    }
    return words
  }

  /// For an engine: the days are bound.
  static func bound(_ query: String, _ days: IndicatorDays) -> SQL {
    var sql: SQL = ""
    for piece in pieces(query) {
      switch piece.isCode ? piece.text.lowercased() : "" {
      case ":from": sql.append("\(days.from)")
      case ":to": sql.append("\(days.to)")
      case ":working_days": sql.append(SQL(stringLiteral: WorkingMonths.rows))
      default: sql.append(SQL(stringLiteral: String(piece.text)))
      }
    }
    return sql
  }

  /// For people: the days and the calendar are written where they stand, so that it can be pasted anywhere.
  ///
  /// - Parameter calendar: shortened, it is for reading only.
  static func written(
    _ query: String, _ days: IndicatorDays, calendar: String = WorkingMonths.rows
  ) -> String {
    pieces(query).map { piece in
      switch piece.isCode ? piece.text.lowercased() : "" {
      case ":from": "'\(days.from.iso)'"
      case ":to": "'\(days.to.iso)'"
      case ":working_days": calendar
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
