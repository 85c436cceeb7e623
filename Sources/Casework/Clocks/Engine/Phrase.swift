/// What happened and when, put into words only when somebody reads it: most duties are never explained.
enum Phrase: Sendable, Equatable {
  case text(String)
  case on(String, Day)
  case at(String, Moment)
  case began(String, Day)
  case ended(String, Day)
  case waived(Day)
  /// `A review was booked on 12 January 2026 for 6 April 2026`
  case booked(String, on: Day, to: Day)

  /// What a step of a kind is called when it happened: with the time where it has one.
  static func step<S: Step>(_ step: S.Type, _ record: Recorded) -> Phrase {
    record.at.map { .at(S.title, $0) } ?? .on(S.title, record.on)
  }

  /// Why a duty fell away: what the event meant, with the event itself.
  func reason(_ meaning: String) -> String {
    switch self {
    case .on, .at: "\(meaning) (\(words))"
    case .text, .began, .ended, .waived, .booked: words
    }
  }

  var words: String {
    switch self {
    case .text(let words): words
    case .on(let what, let day): "\(what) on \(day.words)"
    case .at(let what, let moment): "\(what) on \(moment.words)"
    case .began(let what, let day): "\(what) from \(day.words)"
    case .ended(let what, let day): "\(what) ended on \(day.words)"
    case .booked(let what, let on, let day): "\(what) was booked on \(on.words) for \(day.words)"
    case .waived(let day): "Waived on \(day.words)"
    }
  }
}
