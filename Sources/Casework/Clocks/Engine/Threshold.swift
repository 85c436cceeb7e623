/// A limit on many children taken together, where law or a board sets no limit for any one of them: their mean is to
/// be within so long, or so large a share of them is.
public enum Threshold: Sendable, Hashable {
  /// `average_threshold`: the mean is at most so many days.
  case meanAtMost(days: Int)
  /// `percentile_target`: at least so many in a hundred are within an allowance.
  case shareWithin(Allowance, percent: Int)

  /// One child’s run: from the first event to the second; nil while that has not come.
  public struct Run: Sendable, Hashable {
    public let from: Day
    public let to: Day?

    public init(from: Day, to: Day?) { (self.from, self.to) = (from, to) }
  }

  /// What came of it.
  public struct Result: Sendable, Hashable {
    /// The mean in days, or the share in a hundred; nil when there is nothing to count.
    public let value: Double?
    /// How many children it is counted over.
    public let count: Int
    public let isWithin: Bool?
  }

  /// The threshold over runs as they stood on a day. A mean is over those that have ended; a share is over those
  /// that have ended and those whose time is up.
  public func judge(
    _ runs: [Run], on today: Day, in calendar: WorkingCalendar = .england
  ) throws(WorkingCalendar.UnknownYear) -> Result {
    switch self {
    case .meanAtMost(let most):
      let lengths = runs.compactMap { run in run.to.map { $0 - run.from } }
      guard !lengths.isEmpty else { return Result(value: nil, count: 0, isWithin: nil) }
      let mean = Double(lengths.reduce(0, +)) / Double(lengths.count)
      return Result(value: mean, count: lengths.count, isWithin: mean <= Double(most))
    case .shareWithin(let allowance, let percent):
      var (within, counted) = (0, 0)
      for run in runs {
        let due = try allowance.due(after: run.from, in: calendar)
        guard let to = run.to ?? (due < today ? today : nil) else { continue }
        counted += 1
        if run.to != nil, to <= due { within += 1 }
      }
      guard counted > 0 else { return Result(value: nil, count: 0, isWithin: nil) }
      let share = Double(within) * 100 / Double(counted)
      return Result(value: share, count: counted, isWithin: within * 100 >= percent * counted)
    }
  }

  public var words: String {
    switch self {
    case .meanAtMost(let days): "on average within \(Allowance.calendarDays(days).words)"
    case .shareWithin(let allowance, let percent): "at least \(percent)% within \(allowance.words)"
    }
  }
}
