import Casework

/// A date as it was typed into three boxes, whether or not it is a day.
struct TypedDate: Sendable, Equatable {
  var day: String
  var month: String
  var year: String

  init(day: String = "", month: String = "", year: String = "") {
    (self.day, self.month, self.year) = (day, month, year)
  }

  init(_ day: Day) { self.init(day: "\(day.dayOfMonth)", month: "\(day.month)", year: "\(day.year)") }

  /// From what a draft keeps: `2026-03-05` for a day, `31/9/2026` for what is none, nothing when nothing was typed.
  init(stored: String) {
    if let day = Day(iso: stored) {
      self.init(day)
    } else {
      let parts = stored.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
      self.init(
        day: parts[0], month: parts.count > 1 ? parts[1] : "", year: parts.count > 2 ? parts[2] : "")
    }
  }

  var isEmpty: Bool { day.isEmpty && month.isEmpty && year.isEmpty }

  /// What a draft keeps; the counterpart of `init(stored:)`.
  var stored: String { found?.iso ?? (isEmpty ? "" : "\(day)/\(month)/\(year)") }

  /// The day that is meant, if it is one. A month may be a number or a name; a year has four figures, so that none is
  /// guessed.
  var found: Day? {
    guard let dayNumber = Int(day), let monthNumber, year.utf8.count == 4, let yearNumber = Int(year) else {
      return nil
    }
    return Day(year: yearNumber, month: monthNumber, day: dayNumber)
  }

  /// What is wrong with it, in words that say what to do; nil for a day, and when nothing was typed.
  var problem: String? {
    if isEmpty || found != nil { return nil }
    return Day.unreadable(.text("\(day)/\(monthNumber.map(String.init) ?? month)/\(year)"))
  }

  private var monthNumber: Int? {
    if let number = Int(month) { return (1...12).contains(number) ? number : nil }
    guard month.utf8.count >= 3 else { return nil }
    let typed = month.lowercased()
    return (1...12).first {
      let name = Day.name(ofMonth: $0).lowercased()
      return name.hasPrefix(typed) || typed == name.prefix(4)
    }
  }
}
