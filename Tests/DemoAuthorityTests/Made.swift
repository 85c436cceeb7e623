import CaseStore
import Casework
import DemoAuthority
import TestCast

/// An authority that is made once for all the tests that only look at it. An actor because tests run beside each other.
actor Made {
  static let small = Made(DemoAuthority(seed: 7, children: 150, until: "2026-05-18", closed: 16, contacts: 30))
  static let until: Day = "2026-05-18"

  private let demo: DemoAuthority
  private var making: Task<(Store, DemoSummary), any Error>?

  init(_ demo: DemoAuthority) { self.demo = demo }

  func authority() async throws -> (store: Store, summary: DemoSummary) {
    let demo = demo
    let task = making ?? Task { try await Made.make(demo) }
    making = task
    return try await task.value
  }

  static func make(_ demo: DemoAuthority, on engine: TestEngine = .sqlite) async throws -> (Store, DemoSummary) {
    let store = Store(engine: try await engine.migrated())
    return (store, try await demo.build(into: store))
  }
}
