/// A transaction's way to PostgreSQL. A class because all who hold it must see that it has failed or ended.
final class PostgresConnection: Connection {
  let dialect = Dialect.postgres
  private let session: PostgresSession
  /// Why no further statement is run: the first failure, or that the transaction is over.
  private(set) var end: PostgresFailure?
  private var cursors = 0
  /// Rows fetched at a time by `each`.
  private static let batch = 512

  init(_ session: PostgresSession) { self.session = session }

  /// Runs `body`, and throws the failure of a statement whatever `body` made of it.
  static func use<T>(_ session: PostgresSession, _ body: (any Connection) throws -> T) throws -> T {
    let connection = PostgresConnection(session)
    defer { connection.end = PostgresFailure(fault: .afterwards, remedy: .none) }
    let outcome = Result { try body(connection) }
    if let failure = connection.end { throw failure }
    return try outcome.get()
  }

  func rows<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> [T] {
    let result = try noting { try session.execute(sql) }
    var values: [T] = []
    values.reserveCapacity(Int(result.count))
    for number in 0..<result.count { values.append(try result.read(number, read)) }
    return values
  }

  func first<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> T? {
    let result = try noting { try session.execute(sql) }
    return result.count == 0 ? nil : try result.read(0, read)
  }

  /// By a cursor rather than libpq's single-row mode: statements may be run between the rows, and each batch has
  /// the statement timeout to itself.
  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    cursors += 1
    let cursor = "c\(cursors)"
    try noting { try session.declare(cursor, sql) }
    // When a statement has failed since, the transaction is over and its cursors with it.
    defer { if end == nil { _ = Result { try noting { _ = try session.execute("CLOSE \(cursor)") } } } }
    while true {
      let result = try noting { try session.execute("FETCH \(Self.batch) FROM \(cursor)") }
      for number in 0..<result.count { try result.read(number, body) }
      if result.count < Self.batch { return }
    }
  }

  func run(_ sql: SQL) throws -> Int {
    try noting { try session.execute(sql).changes }
  }

  func script(_ text: String) throws {
    try noting { _ = try session.execute(text) }
  }

  private func noting<R: ~Copyable>(_ body: () throws -> R) throws -> R {
    if let end { throw end.fault }
    do {
      return try body()
    } catch let failure as PostgresFailure {
      end = failure
      throw failure.fault
    } catch let fault as StoreFault {
      end = PostgresFailure(fault: fault, remedy: .none)
      throw fault
    }
  }
}
