import CaseStore
import Casework
import Logging
import ReturnExtracts
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
      var after: SubjectID?
      while !Task.isCancelled {
        after = await goOn(after)
        let wait = after != nil ? Duration.milliseconds(50) : Self.rest
        do { try await Task.sleep(for: wait) } catch { return }  // told to stop
      }
    }
  }

  /// Asks about the next children; the last of them, and nil when there is none left.
  private func goOn(_ after: SubjectID?) async -> SubjectID? {
    do {
      let (asked, last) = try await store.bringQuality(after: after, most: Self.together, today: now().day)
      return asked == Self.together ? last : nil
    } catch {
      logger.error("data quality was not brought up to date", metadata: ["kind": "\(type(of: error))"])
      return nil
    }
  }
}
