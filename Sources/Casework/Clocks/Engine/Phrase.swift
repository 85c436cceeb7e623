/// What happened and when, put into words only when somebody reads it: most duties are never explained.
enum Phrase: Sendable, Equatable {
  case text(String)
  case on(String, Day)
  case began(String, Day)
  case ended(String, Day)
  case waived(Day)

  var words: String {
    switch self {
    case .text(let words): words
    case .on(let what, let day): "\(what) on \(day.words)"
    case .began(let what, let day): "\(what) began on \(day.words)"
    case .ended(let what, let day): "\(what) ended on \(day.words)"
    case .waived(let day): "Waived on \(day.words)"
    }
  }
}
