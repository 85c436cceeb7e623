import CaseStore

/// A connection that asks for the plan of every query before it runs it. A class because a connection is one.
final class Explaining: Connection {
  private let inner: any Connection
  /// Steps of plans that read a whole table, each with its statement.
  private(set) var scans: [String] = []
  /// Statements run.
  private(set) var count = 0

  init(_ inner: any Connection) { self.inner = inner }

  var dialect: Dialect { inner.dialect }

  func rows<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> [T] {
    try explain(sql)
    return try inner.rows(sql, read)
  }

  func first<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> T? {
    try explain(sql)
    return try inner.first(sql, read)
  }

  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    try explain(sql)
    try inner.each(sql, body)
  }

  func run(_ sql: SQL) throws -> Int { try inner.run(sql) }
  func script(_ text: String) throws { try inner.script(text) }

  /// Tables that stay small however many children there are.
  private static let small = [
    "worker", "team", "standard", "authority", "worker_role", "worker_team", "worker_key", "restriction",
    "restricted_to", "broken_glass", "draft", "session", "credential",
  ]

  private func explain(_ sql: SQL) throws {
    count += 1
    let lines: [String]
    switch dialect {
    case .sqlite: lines = try inner.rows("EXPLAIN QUERY PLAN \(sql)") { try $0.text(3) }
    case .postgres: lines = try inner.rows("EXPLAIN \(sql)") { try $0.text(0) }
    }
    for line in lines where isScan(line, sql) { scans.append("\(line) ← \(sql.text(for: .sqlite).prefix(200))") }
  }

  private func isScan(_ line: String, _ sql: SQL) -> Bool {
    let words = line.split(separator: " ").map(String.init)
    if dialect == .postgres {
      guard let at = words.firstIndex(of: "Seq"), words.count > at + 3 else { return false }
      return !Self.small.contains(words[at + 3])
    }
    // An index of open spans only is as short as the list that it gives.
    if line.hasSuffix("_one_open") { return false }
    // All the finished steps of a kind are as good as the whole table.
    if words.count > 1, line.contains("step_kind (kind=? AND status=?)"),
      sql.text(for: .sqlite).contains("\(words[1]).status = 'finished'")
    {
      return true
    }
    guard words.first == "SCAN", words.count > 1, !words[1].hasPrefix("("), words[1] != "CONSTANT" else { return false }
    // SQLite names a table by its alias: small ones are told by the statement that gives it.
    let text = sql.text(for: .sqlite)
    return !Self.small.contains { text.contains(" \($0) \(words[1])") || $0 == words[1] }
      && !text.contains(") \(words[1])\n")
  }
}
