import Casework
import Synchronization

/// Failures of this process alone: for one process on an embedded database, and for tests. A class, because every
/// request must see the same.
public final class FailuresInMemory: FailureStore, Sendable {
  private let kept = Mutex<[String: Failures]>([:])
  private let most: Int

  /// - Parameter most: names and addresses kept; beyond it the oldest are forgotten.
  public init(most: Int = 10_000) { self.most = most }

  public func failures(_ key: String) async -> Failures? { kept.withLock { $0[key] } }

  public func fail(_ key: String, throttle: Throttle, at now: Moment) async {
    kept.withLock { kept in
      kept[key] = throttle.afterFailure(kept[key], at: now)
      if kept.count > most, let oldest = kept.min(by: { $0.value.latest < $1.value.latest }) {
        kept[oldest.key] = nil
      }
    }
  }

  public func forget(_ key: String) async { kept.withLock { $0[key] = nil } }
}
