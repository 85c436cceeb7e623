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
  /// What begins a transaction whose first statement is still to come: it goes out with that statement.
  private var beginning: [String] = []

  init(_ address: PostgresAddress) { self.address = address }

  deinit { PQfinish(handle) }

  var isBroken: Bool { PQstatus(handle) != CONNECTION_OK }

  /// Opens the connection when there is none, or when it is broken.
  func open() throws {
    settle()
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
    beginning = []
  }

  /// Begins a transaction by these commands, together with its first statement: no time goes on a beginning of which
  /// nothing may come, nor on an answer that says nothing.
  func begin(_ commands: [String]) { beginning = commands }

  /// Whether a transaction was begun of which the database has not heard, because nothing was asked of it.
  var hasNotBegun: Bool { !beginning.isEmpty }

  /// Leaves a transaction that the database has not heard of.
  func forgetBeginning() { beginning = [] }

  /// A command whose answer nobody waits for: it is taken in before the next is sent.
  func executeUnheard(_ text: String) {
    settle()
    // What could not be sent is a broken connection, which is found out when it is next used.
    _ = PQsendQuery(handle, text)
  }

  private func settle() {
    while let answer = PQgetResult(handle) { PQclear(answer) }
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
    try reallyBegin()
    return try checked(PQexec(handle, text))
  }

  private func reallyBegin() throws {
    for command in beginning { _ = try checked(PQexec(handle, command)) }
    beginning = []
  }

  /// One statement with its values, prepared the first time that its text is met.
  func execute(_ sql: SQL) throws -> PostgresResult {
    let values = try PostgresValues(sql.values)
    let text = sql.text(for: .postgres)
    guard sql.isRepeated else { return try execute(text, values) }
    let name = try name(of: text, values)
    if hasNotBegun { return try beginWith(name, values) }
    return try checked(values.withPointers { PQexecPrepared(handle, name, values.count, $0, nil, nil, 0) })
  }

  /// The beginning and the first statement in one packet, answered in one. When one fails, what follows is not done.
  private func beginWith(_ name: String, _ values: PostgresValues) throws -> PostgresResult {
    let commands = beginning
    beginning = []
    settle()
    guard PQenterPipelineMode(handle) == 1 else { throw PostgresFailure.lost }
    for command in commands { _ = PQsendQueryParams(handle, command, 0, nil, nil, nil, nil, 0) }
    _ = values.withPointers { PQsendQueryPrepared(handle, name, values.count, $0, nil, nil, 0) }
    _ = PQpipelineSync(handle)
    let begun = Result { for _ in commands { _ = try answerInTurn() } }
    let answer = Result { try answerInTurn() }
    // The last is the mark that all was answered.
    PQclear(PQgetResult(handle))
    if PQexitPipelineMode(handle) != 1 { close() }
    try begun.get()
    return try answer.get()
  }

  /// Opens a cursor, which cannot be prepared.
  func declare(_ cursor: String, _ sql: SQL) throws {
    let text = "DECLARE \(cursor) NO SCROLL CURSOR FOR \(sql.text(for: .postgres))"
    _ = try execute(text, PostgresValues(sql.values))
  }

  private func execute(_ text: String, _ values: PostgresValues) throws -> PostgresResult {
    try reallyBegin()
    return try checked(values.withPointers { PQexecParams(handle, text, values.count, values.types, $0, nil, nil, 0) })
  }

  private func name(of text: String, _ values: PostgresValues) throws -> String {
    let key = values.key + text
    if let name = prepared[key] { return name }
    if prepared.count >= Self.most {
      _ = try checked(PQexec(handle, "DEALLOCATE ALL"))
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

  /// The answer to the next of the commands that were sent together; after each comes nothing, once.
  private func answerInTurn() throws -> PostgresResult {
    let answer = PQgetResult(handle)
    settle()
    return try checked(answer)
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
