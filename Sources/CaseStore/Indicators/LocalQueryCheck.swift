/// What an authority’s own query may ask of: the record, as the program’s queries do, and nothing of how people get in,
/// of the journal, or of who may see what.
///
/// Queries run in transactions that cannot write. This is the second lock: only named tables, only named functions, and
/// none of the ways in which the engines quote a name, so that no table can be reached under another spelling.
enum LocalQueryCheck {
  /// Refuses what is not a plain question about the record.
  static func check(_ words: [QueryWord], in file: String, from line: Int) throws {
    func refuse(_ word: QueryWord, _ why: String) -> IndicatorRefusal {
      IndicatorRefusal(file: file, line: line + word.line, words: why)
    }
    for (place, word) in words.enumerated() {
      let name = word.text.lowercased()
      if forbidden.contains(name) { throw refuse(word, "\(name) is not for an indicator") }
      if name.hasPrefix("sqlite_") || name.hasPrefix("pg_") || name == "information_schema" {
        throw refuse(word, "\(name) is the database’s own, and not the record")
      }
      if allTables.contains(name), !tables.contains(name) {
        throw refuse(word, "\(name) is not open to indicators: they ask of \(tables.sorted().joined(separator: ", "))")
      }
      if ["\"", "`", "[", "\u{7B}", "@", "#"].contains(name) {
        throw refuse(word, "\(name) has no place in an indicator")
      }
      let isCall = word.isName && words.indices.contains(place + 1) && words[place + 1].text == "("
      let isAliased = place > 0 && words[place - 1].text == "."
      if isCall, isAliased || !functions.contains(name) && !before.contains(name) && !isCommonTable(words, place) {
        throw refuse(word, "\(name)(…) is not one of the functions that both engines have")
      }
    }
  }

  /// `name (columns) AS (` or `name AS (`: a query named beforehand.
  private static func isCommonTable(_ words: [QueryWord], _ place: Int) -> Bool {
    guard place > 0 else { return false }
    let earlier = words[place - 1].text.uppercased()
    guard earlier == "WITH" || earlier == "," else { return false }
    guard let close = words[place...].firstIndex(where: { $0.text == ")" }), words.indices.contains(close + 1) else {
      return false
    }
    return words[close + 1].text.uppercased() == "AS"
  }

  private static let forbidden: Set<String> = ["recursive", "table", "lateral", "explain", "fetch", "for", "into"]

  /// Open to indicators.
  static let tables: Set<String> = [
    "recorded", "took_part", "duty", "need", "need_plan", "enquiry", "protection_plan", "allocation", "action", "step",
    "step_subject", "childs_words", "person", "link", "address", "waiver", "pause", "standard", "population", "target",
    "team", "worker", "worker_team", "imported", "subject", "agency", "complaint", "complaint_stage", "staff_member",
  ]

  /// Every table that there is, so that one that is not open is refused wherever its name stands.
  static let allTables: Set<String> = {
    let made = Embedded.migrations.flatMap { file in
      file.text.split(separator: "\n").compactMap { line -> String? in
        let words = line.split(separator: " ")
        guard words.count > 2, words[0] == "CREATE", words[1] == "TABLE" || words[1] == "VIEW" else { return nil }
        return words[2].lowercased()
      }
    }
    return Set(made).union(["migration"])
  }()

  private static let functions: Set<String> = [
    "count", "sum", "min", "max", "avg", "coalesce", "nullif", "substr", "length", "abs", "round", "lower",
    "upper", "trim", "replace", "cast", "row_number", "rank", "dense_rank", "lag", "lead", "first_value", "last_value",
    "ntile", "days_between", "age_on", "add_months", "char_length",
  ]

  /// Words that stand before a bracket and are no functions.
  private static let before: Set<String> = [
    "in", "exists", "and", "or", "not", "over", "from", "join", "on", "by", "as", "when", "then", "else", "select",
    "where", "having", "values", "union", "all", "except", "intersect", "any", "filter", "between", "case", "is",
    "like", "distinct", "with", "order", "partition", "using", "limit", "materialized",
  ]
}

/// A word or a sign of a query, outside of texts and comments.
struct QueryWord: Sendable, Equatable {
  let text: String
  /// From nought.
  let line: Int
  var isName: Bool { text.first.map { $0.isLetter || $0 == "_" } ?? false }
}
