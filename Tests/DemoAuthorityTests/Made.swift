import CaseStore
import Casework
import DemoAuthority
import TestCast

/// An authority that is made once for all the tests that only look at it. An actor because tests run beside each other.
actor Made {
  static let small = Made(DemoAuthority(seed: 7, children: 150, until: "2026-05-18", closed: 30, contacts: 70))
  static let until: Day = "2026-05-18"

  private static let onPostgres = Made(
    DemoAuthority(seed: 9, children: 24, until: until, closed: 20, contacts: 30), .postgres)

  private let demo: DemoAuthority
  private let engine: TestEngine
  private var making: Task<(Store, DemoSummary), any Error>?

  init(_ demo: DemoAuthority, _ engine: TestEngine = .sqlite) { (self.demo, self.engine) = (demo, engine) }

  /// The one that the tests look at, and on PostgreSQL a smaller one.
  static func authority(on engine: TestEngine) async throws -> Store {
    switch engine {
    case .sqlite: try await small.authority().store
    case .postgres: try await onPostgres.authority().store
    }
  }

  func authority() async throws -> (store: Store, summary: DemoSummary) {
    let (demo, engine) = (demo, engine)
    let task = making ?? Task { try await Made.make(demo, on: engine) }
    making = task
    return try await task.value
  }

  static func make(_ demo: DemoAuthority, on engine: TestEngine = .sqlite) async throws -> (Store, DemoSummary) {
    let store = Store(engine: try await engine.migrated())
    return (store, try await demo.build(into: store))
  }
}
