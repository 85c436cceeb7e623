/// How often a report is owed.
public enum ReportFrequency: String, Choice {
  case monthly, quarterly, sixMonthly = "six-monthly", annual

  public var months: Int {
    switch self {
    case .monthly: 1
    case .quarterly: 3
    case .sixMonthly: 6
    case .annual: 12
    }
  }

  public var label: String {
    switch self {
    case .monthly: "Every month"
    case .quarterly: "Every three months"
    case .sixMonthly: "Every six months"
    case .annual: "Every year"
    }
  }
}

/// How a report that governance requires stands: when it is due, and whether a meeting will have it by then.
public enum ReportStanding: Sendable, Hashable {
  /// A meeting will have it by the day it is due.
  case scheduled(for: Day, due: Day)
  /// In the work programme, but after the day it is due.
  case scheduledLate(for: Day, due: Day)
  /// In no meeting of the work programme.
  case notScheduled(due: Day)
  /// The day has gone by.
  case late(due: Day, scheduled: Day?)

  /// - Parameters:
  ///   - since: the day from which it is owed.
  ///   - given: the days of meetings that had it.
  ///   - scheduled: the days of meetings to come that have it on their agendas.
  public init(_ frequency: ReportFrequency, since: Day, given: [Day], scheduled: [Day], today: Day) {
    let due = (given.filter { $0 >= since }.max() ?? since).adding(months: frequency.months)
    let next = scheduled.filter { $0 >= today }.min()
    if due < today {
      self = .late(due: due, scheduled: next)
    } else if let next {
      self = next <= due ? .scheduled(for: next, due: due) : .scheduledLate(for: next, due: due)
    } else {
      self = .notScheduled(due: due)
    }
  }

  public var due: Day {
    switch self {
    case .scheduled(_, let due), .scheduledLate(_, let due), .notScheduled(let due), .late(let due, _): due
    }
  }

  public var isInOrder: Bool { if case .scheduled = self { true } else { false } }

  public var words: String {
    switch self {
    case .scheduled(let day, _): "on the agenda of \(day.words)"
    case .scheduledLate(let day, let due): "on the agenda of \(day.words), after it is due on \(due.words)"
    case .notScheduled(let due): "due by \(due.words), and in no meeting of the work programme"
    case .late(let due, let next?): "was due by \(due.words); on the agenda of \(next.words)"
    case .late(let due, nil): "was due by \(due.words), and in no meeting of the work programme"
    }
  }
}
