import CPostgres

/// One connection to PostgreSQL and the statements prepared on it. A class because it is one thing that is opened,
/// broken and opened again; not `Sendable`, because one thread owns it.
final class PostgresSession {
  private let address: PostgresAddress
  private var handle: OpaquePointer?
  /// The names of prepared statements by their text and the types of their values.
  private var prepared: [String: String] = [:]
  /// Statements kept at most; beyond it all are let go.
  private static let most = 500

  init(_ address: PostgresAddress) { self.address = address }

  deinit { PQfinish(handle) }

  var isBroken: Bool { PQstatus(handle) != CONNECTION_OK }

  /// Opens the connection when there is none, or when it is broken.
  func open() throws {
    if handle != nil, !isBroken { return }
    close()
    // What comes before the URL is a default that the URL may change. Half a minute of silence is a lost connection.
    let words = [
      "connect_timeout", "keepalives_idle", "tcp_user_timeout", "application_name", "dbname", "client_encoding",
    ]
    let values = ["10", "30", "30000", "throughline", address.url, "UTF8"]
    handle = PostgresValues(texts: words).withPointers { words in
      PostgresValues(texts: values).withPointers { PQconnectdbParams(words + [nil], $0 + [nil], 1) }
    }
    guard !isBroken else {
      let message = String(cString: PQerrorMessage(handle)).split(whereSeparator: \.isNewline).joined(separator: " ")
      close()
      throw StoreFault.other(code: "08001", message: "PostgreSQL cannot be reached: \(message)")
    }
    // Notices ("relation exists, skipping") would be written to standard error.
    _ = PQsetNoticeProcessor(handle, { _, _ in }, nil)
    try execute(Self.settings(schema: address.schema))
  }

  func close() {
    PQfinish(handle)
    handle = nil
    prepared = [:]
  }

  private static func settings(schema: String?) -> String {
    """
    SET statement_timeout = '30s'; SET lock_timeout = '10s'; SET TimeZone = 'UTC'; SET DateStyle = 'ISO';
    SET standard_conforming_strings = on; SET jit = off; SET cursor_tuple_fraction = 1;
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
    """ + (schema.map { "SET search_path = \($0)" } ?? "")
  }

  /// Commands without values, several at a time.
  @discardableResult func execute(_ text: String) throws -> PostgresResult {
    try checked(PQexec(handle, text))
  }

  /// One statement with its values, prepared the first time that its text is met.
  func execute(_ sql: SQL) throws -> PostgresResult {
    let values = try PostgresValues(sql.values)
    let text = sql.text(for: .postgres)
    guard sql.isRepeated else { return try execute(text, values) }
    let name = try name(of: text, values)
    return try checked(values.withPointers { PQexecPrepared(handle, name, values.count, $0, nil, nil, 0) })
  }

  /// Opens a cursor, which cannot be prepared.
  func declare(_ cursor: String, _ sql: SQL) throws {
    let text = "DECLARE \(cursor) NO SCROLL CURSOR FOR \(sql.text(for: .postgres))"
    _ = try execute(text, PostgresValues(sql.values))
  }

  private func execute(_ text: String, _ values: PostgresValues) throws -> PostgresResult {
    try checked(values.withPointers { PQexecParams(handle, text, values.count, values.types, $0, nil, nil, 0) })
  }

  private func name(of text: String, _ values: PostgresValues) throws -> String {
    let key = values.key + text
    if let name = prepared[key] { return name }
    if prepared.count >= Self.most {
      try execute("DEALLOCATE ALL")
      prepared = [:]
    }
    let name = "s\(prepared.count)"
    _ = try checked(PQprepare(handle, name, text, values.count, values.types))
    prepared[key] = name
    return name
  }

  /// After `prepareAgain`: outside a transaction.
  func forgetStatements() throws {
    prepared = [:]
    try execute("DEALLOCATE ALL")
  }

  private func checked(_ result: OpaquePointer?) throws -> PostgresResult {
    let status = PQresultStatus(result)
    // A text of nothing but comments is an empty query, and no fault.
    let isDone = status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY
    if let result, isDone { return PostgresResult(pointer: result) }
    defer { PQclear(result) }
    throw isBroken ? PostgresFailure.lost : PostgresFailure(result: result)
  }
}
