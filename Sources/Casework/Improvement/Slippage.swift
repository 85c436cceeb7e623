/// How far an action has slipped from the day that was first agreed.
public struct Slippage: Sendable, Hashable {
  public let first: Day
  public let now: Day
  public let times: Int

  /// - Parameter slips: the day before and after each, in the order in which they were agreed.
  public init?(_ slips: [(from: Day, until: Day)]) {
    guard let first = slips.first, let last = slips.last else { return nil }
    (self.first, now, times) = (first.from, last.until, slips.count)
  }

  public var days: Int { now - first }

  /// Worth a warning: twice or more, by three months, or by more than the time that it was given at first.
  public func isMuch(agreedOn: Day) -> Bool {
    days > 0 && (times >= 2 || now >= first.adding(months: 3) || days > first - agreedOn)
  }

  public func words(agreedOn: Day) -> String {
    let given = max(agreedOn.months(until: first), 0)
    let now = max(agreedOn.months(until: now), 0)
    let often = times == 1 ? "once" : times == 2 ? "twice" : "\(times) times"
    return "It slipped \(often), from \(first.words) to \(self.now.words): "
      + "\(given) month\(given == 1 ? "" : "s") became \(now)."
  }
}
