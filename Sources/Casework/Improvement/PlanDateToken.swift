/// A piece of what a cell says: a number, a word in small letters, or a mark between them.
enum PlanDateToken: Hashable {
  case number(Int, figures: Int)
  case word(String)
  case mark(Character)

  /// Spaces part tokens and are no token; `30th` is the number alone.
  static func all(_ text: String) -> [PlanDateToken] {
    var tokens: [PlanDateToken] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isWhitespace {
        rest = rest.dropFirst()
      } else if first.isASCII, first.isNumber {
        let figures = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(figures.count)
        tokens.append(.number(Int(figures.suffix(9)) ?? 0, figures: figures.count))
        let ending = rest.prefix(2).lowercased()
        if ["st", "nd", "rd", "th"].contains(ending), !(rest.dropFirst(2).first?.isLetter ?? false) {
          rest = rest.dropFirst(2)
        }
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(word.count)
        tokens.append(.word(word.lowercased()))
      } else {
        rest = rest.dropFirst()
        tokens.append(.mark("–—‑−".contains(first) ? "-" : first == "’" ? "'" : first))
      }
    }
    return tokens
  }

  var word: String? { if case .word(let word) = self { word } else { nil } }

  /// The month that a word names, in full or by three letters or more.
  var month: Int? {
    guard let word, word.utf8.count >= 3 else { return nil }
    return (1...12).first { Day.name(ofMonth: $0).lowercased().hasPrefix(word) }
  }

  var weekday: Weekday? {
    guard let word, word.utf8.count >= 3 else { return nil }
    return Weekday.allCases.first { $0.name.lowercased().hasPrefix(word) }
  }

  /// A number in figures, or as a word up to twelve.
  var amount: Int? {
    switch self {
    case .number(let number, let figures): figures <= 3 ? number : nil
    case .word(let word): Self.numbers.firstIndex(of: word).map { $0 + 1 }
    case .mark: nil
    }
  }

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// A length of time of so many, from its unit; nil when the word is no unit.
  func allowance(_ amount: Int, isWorking: Bool = false) -> Allowance? {
    switch word {
    case "day", "days": isWorking ? .workingDays(amount) : .calendarDays(amount)
    case "week", "weeks", "wk", "wks": .weeks(amount)
    case "month", "months", "mth", "mths": .months(amount)
    case "quarter", "quarters": .months(3 * amount)
    case "year", "years", "yr", "yrs": .years(amount)
    default: nil
    }
  }
}
