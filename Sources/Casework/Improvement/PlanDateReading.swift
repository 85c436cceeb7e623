/// Reads what a cell says of when, and puts what is wrong into words.
struct PlanDateReading {
  private(set) var meaning = PlanDate.Meaning.unreadable
  private(set) var day: Day?
  private(set) var problem: String?
  private let shown: String

  init(_ text: String, base: Day?) {
    let trimmed = String(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    shown = "“\(trimmed)”"
    if trimmed.allSatisfy({ $0.isWhitespace || "-–—.?".contains($0) }) {
      set(.blank, trimmed.isEmpty ? "No date is given: by when?" : "\(shown) is no date: by when?")
      return
    }
    if let serial = Self.spreadsheetDay(trimmed) {
      (meaning, day) = (.day, serial)
      return
    }
    let scan = PlanDateScanner(trimmed, base: base)
    let words = scan.left.compactMap(\.word)
    if Self.saysStatus(words) {
      set(.status, "\(shown) says how it stands, not by when: by when was it due?")
    } else if Set(scan.found).count > 1 {
      severalDates(scan.found)
    } else if let found = scan.found.first {
      one(found, scan.left)
    } else {
      inWords(scan.left, words, base)
    }
  }

  private mutating func set(_ meaning: PlanDate.Meaning, _ problem: String? = nil) {
    (self.meaning, self.problem) = (meaning, problem)
  }

  private mutating func one(_ found: PlanDateFound, _ left: [PlanDateToken]) {
    day = found.day
    switch found {
    case .day: meaning = .day
    case .month: meaning = .month
    case .impossible(let why): set(.impossible, "\(shown) is not a day: \(why). Which day was meant?")
    case .otherWeekday(let day, let said):
      set(
        .otherWeekday,
        "\(shown) is not a day: \(day.words) is a \(day.weekday.name), not a \(said.name). Which was meant?")
    case .noYear: set(.noYear, "\(shown) has no year: which year was meant?")
    }
    if problem == nil, let often = PlanDateRepeats.often(left) {
      set(.several, "\(shown) says a day and \(often.words): is it due once, or each time?")
      day = nil
    }
  }

  private mutating func severalDates(_ found: [PlanDateFound]) {
    let days = found.map { $0.day?.words ?? "one that is not a day" }
    set(.several, "\(shown) gives \(found.count) dates (\(days.joined(separator: ", "))): by which is it done?")
  }

  private mutating func inWords(_ left: [PlanDateToken], _ words: [String], _ base: Day?) {
    if let often = PlanDateRepeats.often(left) {
      set(.every(often))
    } else if let length = PlanDateRepeats.length(left) {
      count(.within(length), base.flatMap { Self.due(length, after: $0) })
    } else if !Self.soon.isDisjoint(with: words) {
      count(.atOnce, base)
    } else if Self.lasts(words) {
      set(.ongoing, "\(shown) has no end: by when will it have worked, or how often is it looked at?")
    } else if Self.isUndecided(words) {
      set(.undecided, "\(shown) is not decided: by when?")
    } else {
      set(.unreadable, "No day can be read from \(shown): by when?")
    }
  }

  private mutating func count(_ meaning: PlanDate.Meaning, _ due: Day?) {
    (self.meaning, day) = (meaning, due)
    if due == nil { problem = "\(shown) is counted from no day: from when?" }
  }

  private static func due(_ length: Allowance, after base: Day) -> Day? {
    do {
      return try length.due(after: base, in: .england)
    } catch {
      return nil  // a year whose holidays are not known: asked, not guessed
    }
  }

  /// A spreadsheet keeps a date as the number of days since the end of 1899.
  private static func spreadsheetDay(_ text: String) -> Day? {
    let whole = text.hasSuffix(".0") ? text.dropLast(2) : Substring(text)
    guard whole.utf8.count == 5, let number = Int(whole), (36_526...73_050).contains(number) else { return nil }
    return Day(number: number - 25_569)
  }

  private static let soon: Set = ["immediate", "immediately", "now"]

  private static func saysStatus(_ words: [String]) -> Bool {
    let done: Set = ["complete", "completed", "done", "achieved", "closed", "finished", "started", "progress", "track"]
    let colours: Set = ["green", "amber", "red", "blue"]
    if !done.isDisjoint(with: words) { return true }
    return !words.isEmpty && words.allSatisfy(colours.contains)
  }

  private static func lasts(_ words: [String]) -> Bool {
    let text = words.joined(separator: " ")
    return ["ongoing", "on going", "continuous", "continuing", "throughout", "rolling"].contains { text.contains($0) }
  }

  private static func isUndecided(_ words: [String]) -> Bool {
    let text = words.joined(separator: " ")
    let short: Set = ["tbc", "tba", "tbd", "na", "n a", "asap", "t b c"]
    return short.contains(text)
      || ["to be ", "as soon as", "not yet", "not known", "tbc", "tba"].contains { text.contains($0) }
  }
}
