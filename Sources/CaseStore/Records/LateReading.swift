import Synchronization

/// Notes what goes wrong when answers are read after the query that fetched them, until somebody can be told.
///
/// A class because all the records of a history note their faults in one place.
final class LateReading: Sendable {
  private let fault = Mutex<(any Error)?>(nil)

  func note(_ error: any Error) { fault.withLock { $0 = $0 ?? error } }

  /// Throws when answers could not be read since.
  func check() throws {
    if let error = fault.withLock({ $0 }) { throw error }
  }
}
