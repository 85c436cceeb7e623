import CaseStore
import Casework
import Logging
import ServiceLifecycle

/// Works beside the pages, once a minute: issues the reports that are due, and works out the figures that pages show,
/// so that nobody waits for them. Any number of processes may do it; a report is issued once.
struct NumbersKeeper: Service {
  let store: Store
  let now: @Sendable () -> Moment
  let logger: Logger
  var pause: Duration = .seconds(60)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        let hasMore = await work()
        // A task that is told to stop is done: what it was about to do is done at the next start.
        do { try await Task.sleep(for: hasMore ? .seconds(1) : pause) } catch { return }
      }
    }
  }

  /// - Returns: whether there is more to do at once.
  private func work() async -> Bool {
    do {
      for report in try await store.issueReportsDue(at: now()) {
        logger.info("issued a report", metadata: ["report": "\(report)"])
      }
      return try await store.refreshFigures(at: now())
    } catch is CancellationError {
      return false
    } catch {
      logger.error("numbers could not be worked out", metadata: ["fault": "\(error)"])
      return false
    }
  }
}
