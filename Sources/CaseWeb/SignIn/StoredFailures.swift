import CaseStore
import Casework

/// Failed sign-ins kept in the database, so that all web processes of an authority count together.
struct StoredFailures: FailureStore {
  let store: Store

  func failures(_ key: String) async throws -> Failures? {
    try await store.signInTries(key).map { Failures(count: $0.tries, latest: $0.lastAt) }
  }

  func fail(_ key: String, throttle: Throttle, at now: Moment) async throws {
    try await store.changeTries(key) { kept in
      let failures = throttle.afterFailure(kept.map { Failures(count: $0.tries, latest: $0.lastAt) }, at: now)
      return SignInTries(tries: failures.count, lastAt: failures.latest)
    }
  }

  func forget(_ key: String) async throws { try await store.forgetTries(key) }
}
