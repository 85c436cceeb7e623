import Casework
import Synchronization

/// A session as its last request left it, and the duty to ask whether it still is so before anything is answered: in
/// the snapshot of the first thing that is read, so that most requests go to the database once.
///
/// A class because whoever reads for the request shares it.
public final class SessionProof: Sendable {
  /// What is believed until it is asked.
  public let session: SessionKept
  let hash: String
  let now: Moment
  private let idle: Int
  private let answer = Mutex<Answer>(.none)

  private enum Answer {
    case none
    case stands(SessionKept)
    case changed
  }

  init(_ session: SessionKept, hash: String, at now: Moment, idle: Int) {
    (self.session, self.hash, self.now, self.idle) = (session, hash, now, idle)
  }

  /// Asks, unless it was asked before.
  ///
  /// - Throws: `SessionChanged` when it has ended, or its worker has another name or other roles.
  func prove(in connection: any Connection) throws {
    if case .stands = answer.withLock({ $0 }) { return }
    let found = try connection.session(hash, at: now, idle: idle)
    guard let found, found.saysTheSame(as: session) else {
      answer.withLock { $0 = .changed }
      throw SessionChanged()
    }
    answer.withLock { $0 = .stands(found) }
  }

  /// As it was found; nil when it was found changed, and when nobody has asked.
  var found: SessionKept? {
    answer.withLock { if case .stands(let found) = $0 { found } else { nil } }
  }

  var isChanged: Bool {
    answer.withLock { if case .changed = $0 { true } else { false } }
  }
}

/// What was begun for a session goes no further, because the session is not what it was believed to be.
struct SessionChanged: Error {}

extension SessionKept {
  /// Whether a page would be the same for both: all but when it was last seen.
  fileprivate func saysTheSame(as other: SessionKept) -> Bool {
    id == other.id && worker == other.worker && name == other.name && csrf == other.csrf && endsAt == other.endsAt
      && mustChangePassword == other.mustChangePassword && roles == other.roles
  }
}

/// Sessions as they were last found, by the hash of their token. A class because requests share it.
final class SessionShelf: Sendable {
  /// More than are signed in at once; beyond it all are found anew.
  private static let most = 5_000
  private let kept = Mutex<[String: SessionKept]>([:])

  func session(_ hash: String) -> SessionKept? { kept.withLock { $0[hash] } }

  func keep(_ session: SessionKept?, _ hash: String) {
    kept.withLock { kept in
      if kept.count >= Self.most { kept = [:] }
      kept[hash] = session
    }
  }
}

extension Store {
  /// A session that this process has seen before, to be proved before anything is answered by it; nil for one that it
  /// has not seen, or that has run out since.
  ///
  /// - Parameter idle: minutes without a request after which it has ended.
  public func remembered(token: String, at now: Moment, idle: Int = SessionLimits.idle) -> SessionProof? {
    let hash = Self.hash(token)
    guard let session = sessions.session(hash), session.endsAt > now else { return nil }
    return SessionProof(session, hash: hash, at: now, idle: idle)
  }

  /// Whether a remembered session is what it was believed to be, asked now unless it was; it is then noted as seen.
  /// When not, what was made for it is not to be given out.
  public func stands(_ proof: SessionProof) async throws -> Bool {
    if proof.found == nil, !proof.isChanged {
      do { try await engine.read { try proof.prove(in: $0) } } catch is SessionChanged {}
    }
    try await note(proof.found, proof.hash, at: proof.now)
    return proof.found != nil
  }
}
