import CaseStore
import Casework
import ReturnExtracts
import Synchronization
import TestCast

extension Cast {
  /// Monday 20 April 2026: when tests import.
  static let importing = Moment("2026-04-20", hour: 9)

  /// Imports a file for the north hub: what became of it, and what could not be placed.
  func imports(_ path: String, into store: Store? = nil, at: Moment = Cast.importing) async throws -> (
    summary: ImportSummary, notPlaced: [NotPlaced]
  ) {
    var told: [NotPlaced] = []
    let census = CINCensusImport(path: path, team: north, worker: gwen)
    let summary = try await census.run(into: store ?? self.store, now: { at }, told: { told.append($0) })
    return (summary, told)
  }

  @discardableResult
  func imports(_ census: Census, at: Moment = Cast.importing) async throws -> (
    summary: ImportSummary, notPlaced: [NotPlaced]
  ) { try await imports(census.path, at: at) }

  /// A child with all its duties, as somebody who sees every child looks at it.
  func shown(_ child: SubjectID, at: Moment = Cast.importing) async throws -> ChildShown {
    let shown = try await store.look(at: child, for: samir, at: at, "a test looked") { try $0.child(child) }
    guard let shown else { throw Refusal.notFound }
    return shown
  }

  func duties(_ child: SubjectID, of clock: String) async throws -> [Duty] {
    let shown = try await shown(child)
    return shown.rulebook.duties(of: shown.history).filter { $0.clock == clock }
  }

  /// The record as it is, without the ids that are made up while writing: a line for each span, step and duty.
  func content() async throws -> [String] {
    try await engine.read { connection in
      var lines: [String] = []
      for table in allSpans {
        let name = try SQL(identifier: table.table)
        lines += try connection.rows("SELECT subject_id, began_on, ended_on, end_reason FROM \(name)") { row in
          "\(table.table) \(try row.text(0)) \(try row.text(1)) \(try row.optionalText(2) ?? "") \(try row.optionalText(3) ?? "")"
        }
      }
      lines += try connection.rows(
        """
        SELECT p.subject_id, s.kind, s.status, s.version, s.happened_on, v.answers FROM step s
          JOIN step_subject p ON p.step_id = s.id
          LEFT JOIN step_version v ON v.step_id = s.id AND v.version = s.version
        """
      ) { row in
        let day = try row.optionalText(4) ?? ""
        return
          "\(try row.text(1)) \(try row.text(0)) \(try row.text(2)) \(try row.int(3)) \(day) \(try row.optionalText(5) ?? "")"
      }
      lines += try connection.rows("SELECT subject_id, clock, due_on, outcome FROM duty") { row in
        "\(try row.text(1)) \(try row.text(0)) \(try row.text(2)) \(try row.text(3))"
      }
      lines += try connection.rows("SELECT subject_id, key, given FROM imported") { row in
        "\(try row.text(0)) \(try row.text(1)): \(try row.text(2))"
      }
      lines += try connection.rows("SELECT subject_id, kind, value FROM identifier") { row in
        "\(try row.text(0)) \(try row.text(1)) \(try row.text(2))"
      }
      return lines.sorted()
    }
  }

  /// The journal as far as it has come: its last number and hash.
  func head() async throws -> String {
    let verification = try await store.verify()
    guard verification.findings == [] else { throw Refusal.because("\(verification.findings)") }
    return verification.head.map { "\($0.seq):\($0.hash)" } ?? ""
  }
}

/// An engine that fails at one of its writes, as a process that is killed does. A class because it counts.
final class FailingEngine: Engine {
  struct Killed: Error {}
  private let engine: any Engine
  private let left: Atomic<Int>

  init(_ engine: any Engine, afterWrites writes: Int) {
    self.engine = engine
    left = Atomic(writes)
  }

  var dialect: Dialect { engine.dialect }
  var place: String { engine.place }
  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await engine.read(body)
  }
  func write<T: Sendable>(
    _ durability: Durability, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    guard left.wrappingSubtract(1, ordering: .relaxed).newValue >= 0 else {
      return try await engine.write(durability) { connection in
        _ = try body(connection)
        throw Killed()
      }
    }
    return try await engine.write(durability, body)
  }
  func backup(to path: String) async throws { try await engine.backup(to: path) }
  func close() async { await engine.close() }
}
