import Casework

/// How long is left until something is due, in words.
struct TimeLeft: Sendable, Equatable {
  let kind: TagKind
  let words: String

  /// For a duty due on a day. Working days are counted when a calendar is given and it knows the years between;
  /// lateness is counted in days, since every day of it is a day the child waited.
  ///
  /// - Parameter soonWithin: how many (working) days before it a duty is shown as soon.
  init(until due: Day, today: Day, calendar: WorkingCalendar?, soonWithin: Int = 3) {
    let days = due - today
    let working = TimeLeft.workingDays(after: today, through: due, calendar)
    switch days {
    case ..<0: (kind, words) = (.late, "\(plural(-days, "day")) late")
    case 0: (kind, words) = (.soon, "today")
    default:
      kind = (working ?? days) <= soonWithin ? .soon : .open
      words = TimeLeft.words(days: days, working: working)
    }
  }

  /// For a duty counted in hours.
  init(until due: Moment, now: Moment, soonWithinHours: Int = 48) {
    let minutes = Int((due.milliseconds - now.milliseconds) / 60_000)
    let long = Self.words(minutes: abs(minutes))
    if due < now {
      (kind, words) = (.late, "\(long) late")
    } else {
      (kind, words) = (minutes <= soonWithinHours * 60 ? .soon : .open, "\(long) left")
    }
  }

  /// Minutes up to two hours, hours up to three days, and then days: nobody counts 190 hours.
  private static func words(minutes: Int) -> String {
    switch minutes {
    case ..<120: plural(minutes, "minute")
    case ..<(72 * 60): plural(minutes / 60, "hour")
    default: plural(minutes / (24 * 60), "day")
    }
  }

  /// Nil where there is no calendar or it ends too early: then days are said, which is right too.
  private static func workingDays(after today: Day, through due: Day, _ calendar: WorkingCalendar?) -> Int? {
    do {
      return try calendar?.workingDays(after: today, through: due)
    } catch {
      return nil
    }
  }

  private static func words(days: Int, working: Int?) -> String {
    if days == 1 { return "tomorrow" }
    if let working, working <= 15 { return "\(plural(working, "working day")) left" }
    if days <= 20 { return "\(plural(days, "day")) left" }
    return days < 90 ? "\(days / 7) weeks left" : "\(days / 30) months left"
  }
}

extension HTML {
  /// `◆ 3 working days left` and under it `by Thu 21 May`.
  static func due(_ due: Day, today: Day, calendar: WorkingCalendar?) -> HTML {
    let left = TimeLeft(until: due, today: today, calendar: calendar)
    let day = due.year == today.year ? due.shortWords : due.words
    let when: HTML = due < today ? "was due " : "by "
    let tag = HTML.tag(left.kind, left.words)
    if due == today { return tag }
    return "\(tag)<br><small>\(when)<time datetime='\(due)'>\(day)</time></small>"
  }

  /// `◆ 46 hours left` and under it `by 5 March 2026 at 08:10`.
  static func due(_ due: Moment, now: Moment) -> HTML {
    let left = TimeLeft(until: due, now: now)
    let when: HTML = due < now ? "was due " : "by "
    return "\(.tag(left.kind, left.words))<br><small>\(when)\(.moment(due))</small>"
  }
}

/// `1 day`, `4 days`
func plural(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }
