import Casework

/// How often signing in has failed lately, for one name or one address.
public struct Failures: Sendable, Equatable {
  public var count: Int
  /// When the latest of them was.
  public var latest: Moment

  public init(count: Int, latest: Moment) { (self.count, self.latest) = (count, latest) }
}

/// Slows down guessing: after a few failures each further try must wait, longer each time.
///
/// Pure: what has failed is given, and what to keep is given back. Nobody is locked out for good, because then anybody
/// could lock a worker out of a record that is needed tonight. A name is slowed sooner than an address, since an office
/// or a proxy is one address for many people.
public struct Throttle: Sendable {
  /// Failures that cost nothing: people mistype.
  public let free: Int
  /// The wait after the first failure that costs, in seconds; doubled with each one after it.
  public let firstWait: Int
  public let longestWait: Int
  /// Failures are forgotten after so many seconds without another.
  public let memory: Int

  public init(free: Int, firstWait: Int, longestWait: Int, memory: Int) {
    (self.free, self.firstWait, self.longestWait, self.memory) = (free, firstWait, longestWait, memory)
  }

  public static let name = Throttle(free: 4, firstWait: 5, longestWait: 900, memory: 3_600)
  public static let address = Throttle(free: 30, firstWait: 2, longestWait: 300, memory: 3_600)

  /// Seconds to wait before another try; nought when one may be made now.
  public func wait(after failures: Failures?, at now: Moment) -> Int {
    guard let failures = remembered(failures, at: now), failures.count > free else { return 0 }
    let doublings = min(failures.count - free - 1, 20)
    let wait = min(firstWait << doublings, longestWait)
    let left = failures.latest.milliseconds + Int64(wait) * 1_000 - now.milliseconds
    return max(0, Int((left + 999) / 1_000))
  }

  /// What to keep after one more failure.
  public func afterFailure(_ failures: Failures?, at now: Moment) -> Failures {
    Failures(count: (remembered(failures, at: now)?.count ?? 0) + 1, latest: now)
  }

  private func remembered(_ failures: Failures?, at now: Moment) -> Failures? {
    failures.flatMap { $0.latest + memory > now ? $0 : nil }
  }
}
