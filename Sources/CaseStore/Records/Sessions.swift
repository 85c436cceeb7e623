import Casework
import Crypto

/// A signed-in worker, as the database keeps it. The token itself is only in the worker's browser.
public struct SessionKept: Sendable, Equatable {
  public let id: String
  public let worker: WorkerID
  public let name: String
  /// The secret that every form of the session carries.
  public let csrf: String
  public let beganAt: Moment
  public let seenAt: Moment
  public let endsAt: Moment
  /// What the browser said it is, shortened.
  public let device: String
  /// The password was set by somebody else and has to be changed first.
  public let mustChangePassword: Bool
  public let roles: Set<Role>
}

/// How long people stay signed in.
public enum SessionLimits {
  /// Minutes without a request after which a session ends. Drafts stay.
  public static let idle = 60
  /// Hours after which it ends in any case.
  public static let longest = 12
}

extension Store {
  /// Begins a session, which ends after so many hours in any case, and answers with the token for the browser's cookie.
  public func beginSession(
    for worker: WorkerID, device: String, at now: Moment, hours: Int = SessionLimits.longest
  ) async throws -> String {
    let token = Hex.text(RandomIDs.bytes(32))
    let (id, csrf, hash) = (RandomIDs.record(), Hex.text(RandomIDs.bytes(16)), Self.hash(token))
    let device = String(device.prefix(120))
    try await engine.write(.full) { connection in
      try connection.run("DELETE FROM session WHERE ends_at < \(now)")
      try connection.run(
        """
        INSERT INTO session (token_hash, id, worker_id, csrf, began_at, seen_at, ends_at, device)
        VALUES (\(hash), \(id), \(worker), \(csrf), \(now), \(now), \(now.adding(hours: hours)), \(device))
        """)
    }
    return token
  }

  /// The session of a token, while it lasts and its worker is active. Noted as seen at most once a minute, so that
  /// most requests only read.
  ///
  /// - Parameter idle: minutes without a request after which it has ended.
  public func session(token: String, at now: Moment, idle: Int = SessionLimits.idle) async throws -> SessionKept? {
    let hash = Self.hash(token)
    let found = try await engine.read { try $0.session(hash, at: now, idle: idle) }
    try await note(found, hash, at: now)
    return found
  }

  /// Remembers a session as it was found, and notes that it was seen.
  func note(_ found: SessionKept?, _ hash: String, at now: Moment) async throws {
    sessions.keep(found, hash)
    guard let found, found.seenAt + 60 < now else { return }
    try await engine.write(.relaxed) { connection in
      _ = try connection.run("UPDATE session SET seen_at = \(now) WHERE token_hash = \(hash) AND seen_at < \(now)")
    }
  }

  public func endSession(token: String) async throws {
    let hash = Self.hash(token)
    try await engine.write(.full) { _ = try $0.run("DELETE FROM session WHERE token_hash = \(hash)") }
  }

  /// Ends sessions of a worker: the one with an id, or all of them but one.
  public func endSessions(of worker: WorkerID, only id: String? = nil, except kept: String? = nil) async throws {
    try await engine.write(.full) { connection in
      _ = try connection.run(
        """
        DELETE FROM session WHERE worker_id = \(worker) AND (CAST(\(id) AS TEXT) IS NULL OR id = \(id))
           AND (CAST(\(kept) AS TEXT) IS NULL OR id <> \(kept))
        """)
    }
  }

  /// The sessions of a worker that have not ended, the last used first.
  public func sessions(of worker: WorkerID, at now: Moment, idle: Int = SessionLimits.idle) async throws
    -> [SessionKept]
  {
    try await engine.read { connection in
      let hashes = try connection.rows(
        "SELECT token_hash FROM session WHERE worker_id = \(worker) ORDER BY seen_at DESC"
      ) { try $0.text(0) }
      return try hashes.compactMap { try connection.session($0, at: now, idle: idle) }
    }
  }

  static func hash(_ token: String) -> String { Hex.text(SHA256.hash(data: Array(token.utf8))) }
}

extension Connection {
  func session(_ hash: String, at now: Moment, idle minutes: Int) throws -> SessionKept? {
    let idle = now + -minutes * 60
    var found: SessionKept?
    // A row for each role; one without, for whoever has none.
    try few(
      """
      SELECT s.id, s.worker_id, w.name, s.csrf, s.began_at, s.seen_at, s.ends_at, s.device, coalesce(c.must_change, 0),
        r.role
        FROM session s JOIN worker w ON w.id = s.worker_id AND w.active = 1
        LEFT JOIN credential c ON c.worker_id = s.worker_id
        LEFT JOIN worker_role r ON r.worker_id = s.worker_id
       WHERE s.token_hash = \(hash) AND s.ends_at > \(now) AND s.seen_at > \(idle)
      """
    ) { row in
      let role = try row.optionalText(9).flatMap(Role.init(rawValue:))
      found = SessionKept(
        id: try row.text(0), worker: try row.id(1), name: try row.text(2), csrf: try row.text(3),
        beganAt: try row.moment(4), seenAt: try row.moment(5), endsAt: try row.moment(6), device: try row.text(7),
        mustChangePassword: try row.bool(8), roles: (found?.roles ?? []).union([role].compactMap { $0 }))
    }
    return found
  }
}
