/// Finds the dates of a cell, and what is left when they are taken out.
struct PlanDateScanner {
  private let tokens: [PlanDateToken]
  private let base: Day?
  private var place = 0
  private(set) var found: [PlanDateFound] = []
  private(set) var left: [PlanDateToken] = []

  init(_ text: String, base: Day?) {
    (tokens, self.base) = (PlanDateToken.all(text), base)
    while place < tokens.count {
      if let date = date() {
        found.append(date)
      } else {
        left.append(tokens[place])
        place += 1
      }
    }
  }

  private func token(_ ahead: Int) -> PlanDateToken? {
    tokens.indices.contains(place + ahead) ? tokens[place + ahead] : nil
  }

  private func number(_ ahead: Int, figures: ClosedRange<Int>) -> Int? {
    guard case .number(let number, let count) = token(ahead), figures.contains(count) else { return nil }
    return number
  }

  private func isMark(_ ahead: Int) -> Bool {
    if case .mark(let mark) = token(ahead) { "./-\\".contains(mark) } else { false }
  }

  /// What stands before is a number and a mark that were no date: `1.2.3.4` is none, nor is its end.
  private var isInsideFigures: Bool {
    guard case .mark(let mark) = left.last, "./-".contains(mark) else { return false }
    if case .number = left.dropLast().last { return true }
    return false
  }

  /// A year of two figures is of this century.
  private func year(_ ahead: Int) -> Int? {
    if let full = number(ahead, figures: 4...4), (1990...2100).contains(full) { return full }
    return number(ahead, figures: 2...2).map { 2000 + $0 }
  }

  private mutating func date() -> PlanDateFound? { written() ?? named() ?? monthOnly() }

  /// `31.8.16`, `2016-08-31`, `31/8` without a year.
  private mutating func written() -> PlanDateFound? {
    if let year = number(0, figures: 4...4), isMark(1), let month = number(2, figures: 1...2), isMark(3),
      let day = number(4, figures: 1...2)
    {
      return take(5, PlanDateFound(day, month, year))
    }
    guard !isInsideFigures, let day = number(0, figures: 1...2), isMark(1), let month = number(2, figures: 1...2)
    else { return nil }
    if isMark(3), let year = year(4) { return take(5, PlanDateFound(day, month, year)) }
    // `3/4 months` is no day, and neither is a number of figures and points.
    guard token(3)?.allowance(1) == nil, !isMark(3), (1...12).contains(month), day > 0 else { return nil }
    return take(3, PlanDateFound(day, month, after: base, weekday: nil))
  }

  /// `Thursday 16th of March 2017`, `16 March`, `16-Mar-17`, `March 16th, 2017`
  private mutating func named() -> PlanDateFound? {
    let weekday = token(0)?.weekday
    var at = weekday == nil ? 0 : 1
    if case .mark(",") = token(at) { at += 1 }
    if let day = number(at, figures: 1...2) {
      at += token(at + 1)?.word == "of" || isMark(at + 1) ? 2 : 1
      guard let month = token(at)?.month else { return nil }
      return ended(at + 1, day, month, weekday)
    }
    guard let month = token(at)?.month, let day = number(at + 1, figures: 1...2) else { return nil }
    at += 2
    if case .mark(",") = token(at) { at += 1 }
    guard let year = number(at, figures: 4...4) else { return nil }
    return take(at + 1, PlanDateFound(day, month, year, weekday: weekday))
  }

  private mutating func ended(_ next: Int, _ day: Int, _ month: Int, _ weekday: Weekday?) -> PlanDateFound {
    var at = next
    if isMark(at) || token(at) == .mark(",") || token(at) == .mark("'") { at += 1 }
    if let year = year(at), token(at + 1)?.allowance(1) == nil {
      return take(at + 1, PlanDateFound(day, month, year, weekday: weekday))
    }
    return take(next, PlanDateFound(day, month, after: base, weekday: weekday))
  }

  /// `September 2016`, `Sept 16`, `Sep-16`
  private mutating func monthOnly() -> PlanDateFound? {
    guard let month = token(0)?.month else { return nil }
    let at = isMark(1) || token(1) == .mark("'") || token(1) == .mark(",") ? 2 : 1
    if let year = year(at) { return take(at + 1, PlanDateFound(month: month, year)) }
    // “May” alone is a word as often as a month, and “March” one that needs a year.
    guard let base, tokens.count == left.count + 1 || token(0)?.word != "may" else { return nil }
    let this = PlanDateFound(month: month, base.year)
    return take(1, (this.day ?? base) >= base ? this : PlanDateFound(month: month, base.year + 1))
  }

  private mutating func take(_ count: Int, _ date: PlanDateFound) -> PlanDateFound {
    place += count
    return date
  }
}
