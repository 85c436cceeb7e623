import CaseStore
import Casework
import TestCast
import Testing

/// Larkmere on a database that real servers use and that a test may let crash.
struct CrashGround: Sendable {
  let cast: Cast
  let children: [SubjectID]
  let postgres: OwnPostgres?
  /// What a server is told with `--database`.
  let place: String

  /// The name by which PostgreSQL knows the connections of the servers from ours.
  private static let served = "served"

  init(_ kind: TestEngine) async throws {
    let engine: any Engine
    switch kind {
    case .sqlite:
      postgres = nil
      engine = try await kind.fresh()
      place = engine.place
    case .postgres:
      let own = try await OwnPostgres("crash")
      postgres = own
      engine = try open(database: "\(own.url)&schema=larkmere&pool=1")
      place = "\(own.url)&schema=larkmere&application_name=\(Self.served)"
    }
    try await migrate(engine, at: Cast.start)
    cast = try await Cast.authority(in: engine)
    children = [try await cast.maya(), try await cast.noah(), try await cast.kofi()]
    try await cast.letIn([cast.tom])
  }

  /// Nothing that a killed server had begun still runs: PostgreSQL ends such a session when it notices.
  func settle() async throws {
    guard postgres != nil else { return }
    while try await sessions().isEmpty == false { try await Task.sleep(for: .milliseconds(5)) }
  }

  /// The processes of PostgreSQL that serve the servers.
  func sessions() async throws -> [Int] {
    try await cast.engine.read { connection in
      try connection.rows("SELECT pid FROM pg_stat_activity WHERE application_name = \(Self.served)") { try $0.int(0) }
    }
  }

  /// The process of PostgreSQL that serves this test itself.
  func ownSession() async throws -> Int {
    try #require(try await cast.engine.read { try $0.first("SELECT pg_backend_pid()") { try $0.int(0) } })
  }

  /// Waits until the database answers by another process than before, and the server that was left alive by it.
  func wait(for server: ServerProcess, another before: Int) async throws {
    while true {
      let session = await Result { try await ownSession() }
      if case .success(let now) = session, now != before, await Self.isReady(server) { return }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// A server that gives no answer is not ready, and is asked again.
  private static func isReady(_ server: ServerProcess) async -> Bool {
    let answer = await Result { try await Visitor.readiness(port: server.port) }
    if case .success(let answer) = answer { return answer.status == 200 }
    return false
  }

  /// The journal walked and replayed, and every table compared.
  func verify(_ words: Comment) async throws {
    let found = try await cast.store.verify()
    #expect(found.findings == [], words)
  }
}

extension Result where Failure == any Error {
  init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
