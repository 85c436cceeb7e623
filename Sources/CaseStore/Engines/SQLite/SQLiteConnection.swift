import GRDB
import GRDBSQLite

/// A transaction's way to SQLite. GRDB keeps the connection and its prepared statements; binding, stepping and
/// reading columns are SQLite's own calls, because GRDB's go by way of a boxed copy of every value.
///
/// A class because all who hold it must see that the transaction has failed or ended.
final class SQLiteConnection: Connection {
  let dialect = Dialect.sqlite
  private let database: Database
  /// Why no further statement is run: the first fault, or that the transaction is over.
  private(set) var end: StoreFault?
  /// How long the search for a next row may take.
  private let patience: Duration
  /// When the search for the next row was first seen to be a long one.
  private var searchSeen: ContinuousClock.Instant?

  private init(_ database: Database, patience: Duration) { (self.database, self.patience) = (database, patience) }

  /// Runs `body`, and throws the fault of a statement even where `body` has swallowed it.
  static func use<T>(
    _ database: Database, patience: Duration = .seconds(30), _ body: (any Connection) throws -> T
  ) throws -> T {
    let connection = SQLiteConnection(database, patience: patience)
    connection.watch()
    defer { connection.leave() }
    let value = try body(connection)
    if let fault = connection.end { throw fault }
    return value
  }

  /// Runs `body` in a snapshot of its own. The two statements around it are prepared once a connection: GRDB prepares
  /// its own each time, and asks for the schema's version besides.
  static func snapshot<T>(
    _ database: Database, patience: Duration, _ body: (any Connection) throws -> T
  ) throws -> T {
    try step("BEGIN", database)
    do {
      let value = try use(database, patience: patience, body)
      try step("ROLLBACK", database)
      return value
    } catch {
      // SQLite has ended the transaction itself after some faults.
      if database.isInsideTransaction { try step("ROLLBACK", database) }
      throw error
    }
  }

  private static func step(_ text: String, _ database: Database) throws {
    let statement = try database.cachedStatement(sql: text).sqliteStatement
    defer { sqlite3_reset(statement) }
    guard sqlite3_step(statement) == SQLITE_DONE else {
      throw StoreFault(
        sqlite: sqlite3_extended_errcode(database.sqliteConnection), message: database.lastErrorMessage ?? "")
    }
  }

  func rows<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> [T] {
    var values: [T] = []
    try walk(sql) { row in
      values.append(try read(row))
      return true
    }
    return values
  }

  func first<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> T? {
    var value: T?
    try walk(sql) { row in
      value = try read(row)
      return false
    }
    return value
  }

  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    try walk(sql) { row in
      try body(row)
      return true
    }
  }

  func run(_ sql: SQL) throws -> Int {
    let before = try translating { database.totalChangesCount }
    try walk(sql) { _ in true }
    // The count of changes is left as it was by statements that change nothing, such as CREATE TABLE.
    return database.totalChangesCount == before ? 0 : database.changesCount
  }

  func script(_ text: String) throws {
    try translating { try database.execute(sql: text) }
  }

  /// Steps through the answer until `visit` says false.
  private func walk(_ sql: SQL, _ visit: (Row) throws -> Bool) throws {
    let statement = try translating { try prepared(sql) }
    let pointer = statement.sqliteStatement
    defer {
      sqlite3_reset(pointer)
      sqlite3_clear_bindings(pointer)
    }
    let row = Row(cells: .sqlite(SQLiteCells(statement: pointer)))
    while true {
      searchSeen = nil
      switch sqlite3_step(pointer) {
      case SQLITE_ROW: guard try visit(row) else { return }
      case SQLITE_DONE: return
      default: throw failed()
      }
    }
  }

  private func prepared(_ sql: SQL) throws -> Statement {
    var statement = try sql.isRepeated ? database.cachedStatement(sql: sql.text) : database.makeStatement(sql: sql.text)
    if sqlite3_stmt_busy(statement.sqliteStatement) != 0 {
      // The same statement, run again from inside its own rows.
      statement = try database.makeStatement(sql: sql.text)
    }
    guard Int(sqlite3_bind_parameter_count(statement.sqliteStatement)) == sql.values.count else {
      throw StoreFault.other(code: "08P01", message: "A ? in a statement is not one of its values")
    }
    for (index, value) in sql.values.enumerated() {
      guard bind(try value.checked(), to: statement.sqliteStatement, at: Int32(index + 1)) == SQLITE_OK else {
        throw failed()
      }
    }
    return statement
  }

  private func bind(_ value: SQLValue, to statement: OpaquePointer, at index: Int32) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, number)
    case .real(let number): sqlite3_bind_double(statement, index, number)
    case .text(var text): text.withUTF8 { bindText(statement, index, $0) }
    }
  }

  /// Has SQLite ask now and then whether to go on. The time between rows is the caller's own and does not count.
  private func watch() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(
      database.sqliteConnection, 100_000,
      { context in
        guard let context else { return 0 }
        return Unmanaged<SQLiteConnection>.fromOpaque(context).takeUnretainedValue().isOutOfPatience ? 1 : 0
      }, context)
  }

  private var isOutOfPatience: Bool {
    let now = ContinuousClock.now
    guard let searchSeen else {
      searchSeen = now
      return false
    }
    return now - searchSeen > patience
  }

  private func leave() {
    sqlite3_progress_handler(database.sqliteConnection, 0, nil, nil)
    end = .afterwards
  }

  private func failed() -> StoreFault {
    let handle = database.sqliteConnection
    let fault = StoreFault(sqlite: sqlite3_extended_errcode(handle), message: database.lastErrorMessage ?? "")
    end = end ?? fault
    return fault
  }

  /// Refuses when the transaction has failed or ended, and notes what fails now.
  private func translating<T>(_ body: () throws -> T) throws -> T {
    if let end { throw end }
    do {
      return try body()
    } catch {
      let fault = (error as? StoreFault) ?? (error as? DatabaseError).map { StoreFault($0) }
      end = end ?? fault
      throw fault ?? error
    }
  }
}

/// SQLITE_TRANSIENT, a macro that Swift does not import: SQLite takes a copy of the text.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

private func bindText(_ statement: OpaquePointer, _ index: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
  // An empty text may have no address, and no address would be bound as NULL.
  guard !bytes.isEmpty else { return sqlite3_bind_text(statement, index, "", 0, copied) }
  return bytes.withMemoryRebound(to: CChar.self) {
    sqlite3_bind_text(statement, index, $0.baseAddress, Int32($0.count), copied)
  }
}
