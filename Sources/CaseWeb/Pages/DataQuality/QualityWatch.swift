import CaseStore
import Casework
import ReturnExtracts
import Logging
import ServiceLifecycle

/// Asks the census’s rules about records as they change, so that the lists are there when somebody opens them. Several
/// processes on one database may each do it: what they find is the same.
struct QualityWatch: Service {
  let store: Store
  let now: @Sendable () -> Moment
  let logger: Logger
  /// So many children at a time: whoever writes waits no longer than that takes.
  static let together = 40
  /// How long it rests when there is nothing to ask.
  static let rest = Duration.seconds(20)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        let wait = await goOn() ? Duration.milliseconds(50) : Self.rest
        do { try await Task.sleep(for: wait) } catch { return }  // told to stop
      }
    }
  }

  /// Whether there may be more to do.
  private func goOn() async -> Bool {
    do {
      return try await store.bringQuality(most: Self.together, today: now().day) == Self.together
    } catch {
      logger.error("data quality was not brought up to date", metadata: ["kind": "\(type(of: error))"])
      return false
    }
  }
}
