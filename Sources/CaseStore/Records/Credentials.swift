import Casework

/// What is needed to check a password.
public struct Credential: Sendable {
  public let worker: WorkerID
  public let name: String
  /// The encoded hash, as the hashing library writes it.
  public let hash: String
}

/// How often signing in was tried under a key (a name, an address) since it last succeeded.
public struct SignInTries: Sendable, Equatable {
  public let tries: Int
  public let lastAt: Moment

  public init(tries: Int, lastAt: Moment) { (self.tries, self.lastAt) = (tries, lastAt) }
}

extension Store {
  /// The credential of an active worker by sign-in name; nil when there is none.
  public func credential(signIn: String) async throws -> Credential? {
    let signIn = signIn.lowercased()
    return try await engine.read { connection in
      try connection.first(
        """
        SELECT w.id, w.name, c.hash FROM worker w JOIN credential c ON c.worker_id = w.id
         WHERE w.sign_in = \(signIn) AND w.active = 1
        """
      ) { Credential(worker: try $0.id(0), name: try $0.text(1), hash: try $0.text(2)) }
    }
  }

  /// Keeps a worker's password hash. One set by somebody else must be changed at the next sign-in.
  public func setCredential(of worker: WorkerID, hash: String, mustChange: Bool, at now: Moment) async throws {
    try await engine.write(.full) { try $0.keep(credential: hash, of: worker, mustChange: mustChange, at: now) }
  }

  public func signInTries(_ key: String) async throws -> SignInTries? {
    try await engine.read { connection in
      try connection.first("SELECT tries, last_at FROM sign_in_try WHERE key = \(key)") {
        SignInTries(tries: try $0.int(0), lastAt: try $0.moment(1))
      }
    }
  }

  /// Changes what is kept of a key in one step that no other process can come between.
  public func changeTries(
    _ key: String, _ change: @escaping @Sendable (SignInTries?) -> SignInTries
  ) async throws {
    try await engine.write(.relaxed) { connection in
      // The row is there, and on PostgreSQL locked, before it is read: two tries at once both count.
      try connection.run(
        """
        INSERT INTO sign_in_try (key, tries, last_at) VALUES (\(key), 0, '1970-01-01T00:00:00.000Z')
        ON CONFLICT (key) DO UPDATE SET tries = sign_in_try.tries
        """)
      let kept = try connection.first("SELECT tries, last_at FROM sign_in_try WHERE key = \(key)") {
        SignInTries(tries: try $0.int(0), lastAt: try $0.moment(1))
      }
      let new = change(kept.flatMap { $0.tries == 0 ? nil : $0 })
      try connection.run("UPDATE sign_in_try SET tries = \(new.tries), last_at = \(new.lastAt) WHERE key = \(key)")
    }
  }

  public func forgetTries(_ key: String) async throws {
    try await engine.write(.relaxed) { _ = try $0.run("DELETE FROM sign_in_try WHERE key = \(key)") }
  }
}

extension Connection {
  func keep(credential hash: String, of worker: WorkerID, mustChange: Bool, at now: Moment) throws {
    try run(
      """
      INSERT INTO credential (worker_id, hash, changed_at, must_change)
      VALUES (\(worker), \(hash), \(now), \(mustChange))
      ON CONFLICT (worker_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at,
        must_change = excluded.must_change
      """)
  }
}
