import CaseStore
import Casework
import Foundation

/// The pages that are measured.
enum PageKind: String, CaseIterable, Sendable {
  case work, child, frontDoor, search

  var title: String {
    switch self {
    case .work: "My work"
    case .child: "The child’s page"
    case .frontDoor: "Front door"
    case .search: "Search"
    }
  }
}

/// One worker asking for one page.
struct Asking: Sendable {
  let path: String
  let session: Session
  /// Whose record it is a look at.
  let child: SubjectID?
}

/// A worker who is signed in.
struct Session: Sendable {
  let worker: WorkerID
  let cookie: String
  let csrf: String
}

/// Who asks for what: drawn from the record, so that it is what such workers do.
struct Audience: Sendable {
  let store: Store
  /// The same draw at every run.
  private var chance = Draw(seed: 7)
  private(set) var workers: [Session] = []
  private(set) var frontDoor: [Session] = []

  init(store: Store) async throws {
    self.store = store
    let held = try await ids(
      "SELECT worker FROM allocation WHERE ended_on IS NULL AND worker IS NOT NULL GROUP BY worker ORDER BY worker")
    let receiving = try await ids("SELECT worker_id FROM worker_role WHERE role = 'front-door' ORDER BY worker_id")
    workers = try await sessions(of: chance.some(100, of: held))
    frontDoor = try await sessions(of: chance.some(32, of: receiving))
    guard !workers.isEmpty, !frontDoor.isEmpty else { throw Failure("nobody works in this record") }
  }

  private func ids(_ sql: SQL) async throws -> [WorkerID] {
    try await store.engine.read { try $0.rows(sql) { WorkerID(try $0.text(0)) } }
  }

  private func sessions(of workers: [WorkerID]) async throws -> [Session] {
    var sessions: [Session] = []
    for worker in workers {
      let token = try await store.beginSession(for: worker, device: "benchmarks", at: .now)
      guard let kept = try await store.session(token: token, at: .now) else { throw Failure("a session did not begin") }
      sessions.append(Session(worker: worker, cookie: "throughline=\(token)", csrf: kept.csrf))
    }
    return sessions
  }

  /// Children with the worker who holds them.
  mutating func held(_ count: Int) async throws -> [(child: SubjectID, session: Session)] {
    let own = Dictionary(uniqueKeysWithValues: workers.map { ($0.worker, $0) })
    let list = SQL(list: workers.map(\.worker.text))
    let found = try await store.engine.read { connection in
      try connection.rows(
        "SELECT subject_id, worker FROM allocation WHERE ended_on IS NULL AND worker IN (\(list)) ORDER BY subject_id"
      ) { (SubjectID(try $0.text(0)), WorkerID(try $0.text(1))) }
    }
    return chance.some(count, of: found).compactMap { pair in own[pair.1].map { (pair.0, $0) } }
  }

  mutating func askings(_ page: PageKind) async throws -> [Asking] {
    switch page {
    case .work: workers.map { Asking(path: "/work", session: $0, child: nil) }
    case .frontDoor: frontDoor.map { Asking(path: "/front-door", session: $0, child: nil) }
    case .child:
      try await held(200).map { Asking(path: "/children/\($0.child)", session: $0.session, child: $0.child) }
    case .search: try await searches()
    }
  }

  /// Three of four ask for a whole name, as from a telephone call; one for a family name alone.
  private mutating func searches() async throws -> [Asking] {
    let names = try await store.engine.read { connection in
      try connection.rows(
        """
        SELECT p.given_name, p.family_name FROM person p JOIN subject s ON s.id = p.subject_id
         WHERE s.kind = 'child' ORDER BY p.subject_id LIMIT 5000
        """
      ) { (try $0.text(0), try $0.text(1)) }
    }
    return chance.some(100, of: names).enumerated().map { number, name in
      let text = number % 4 == 3 ? name.1 : "\(name.0) \(name.1)"
      return Asking(
        path: "/children?q=\(encoded(text))", session: frontDoor[number % frontDoor.count], child: nil)
    }
  }

  private func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
  }
}

/// Draws the same at every run.
struct Draw: RandomNumberGenerator, Sendable {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  /// Source: SplitMix64, Steele, Lea and Flood 2014.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func some<T>(_ count: Int, of list: [T]) -> [T] { Array(list.shuffled(using: &self).prefix(count)) }
}
