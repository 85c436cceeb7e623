/// One transaction's way to the database. Only valid inside the closure that was given it, on that thread.
///
/// After a statement has failed the transaction is over on both engines (as PostgreSQL has it): every further call
/// throws the same fault, and nothing is kept. So a refusal that is expected is asked for first, or written as
/// `ON CONFLICT DO NOTHING` and counted.
public protocol Connection: AnyObject {
  var dialect: Dialect { get }

  /// Every row of the answer, each turned into a value.
  func rows<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> [T]

  /// The first row of the answer, or nil when it has none. Write `LIMIT 1` where there may be many.
  func first<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> T?

  /// Every row in turn, in flat memory however many there are: for exports. Takes a `SELECT`; other statements may be
  /// run from inside `body`.
  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws

  /// Runs a statement, and returns how many rows it inserted, changed or deleted.
  @discardableResult func run(_ sql: SQL) throws -> Int

  /// Runs several statements with no values: for migrations.
  func script(_ text: String) throws
}

extension Connection {
  /// Every row in turn of an answer that is known to be short. On PostgreSQL one statement that stays prepared, where
  /// `each` plans anew, opens a cursor and closes it.
  func few(_ sql: SQL, _ body: (Row) throws -> Void) throws { _ = try rows(sql, body) }
}
