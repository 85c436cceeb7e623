/// Lengths of time in a cell, and whether they come back.
enum PlanDateRepeats {
  /// `Every 3 months`, `each quarter`, `quarterly`, `six-monthly`; nil when nothing comes back.
  static func often(_ tokens: [PlanDateToken]) -> Allowance? {
    for (place, token) in tokens.enumerated() {
      guard let word = token.word else { continue }
      if let often = named[word] { return often }
      if word == "monthly" || word == "weekly" {
        let amount = tokens[..<place].last { $0.word != nil || $0.amount != nil }?.amount ?? 1
        return word == "monthly" ? .months(amount) : .weeks(amount)
      }
      if word == "every" || word == "each" {
        let after = Array(tokens[(place + 1)...])
        if let length = length(after) { return length }
        if let length = after.first?.allowance(1) { return length }
      }
    }
    return nil
  }

  private static let named: [String: Allowance] = [
    "fortnightly": .weeks(2), "quarterly": .months(3), "annually": .years(1), "annual": .years(1), "yearly": .years(1),
    "daily": .calendarDays(1), "termly": .months(4),
  ]

  /// `within 3 months`, `three months`, `10 working days`; nil when there is none.
  static func length(_ tokens: [PlanDateToken]) -> Allowance? {
    for place in tokens.indices {
      guard let amount = tokens[place].amount, amount > 0 else { continue }
      let rest = tokens[(place + 1)...].filter { $0 != .mark("-") && $0 != .mark("(") && $0 != .mark(")") }
      let isWorking = rest.first?.word == "working"
      let unit = isWorking || rest.first?.word == "calendar" ? rest.dropFirst().first : rest.first
      if let length = unit?.allowance(amount, isWorking: isWorking) { return length }
    }
    return nil
  }
}

extension Allowance {
  /// `every 3 months`, `every month`
  public var everyWords: String { "every \(words.hasPrefix("1 ") ? String(words.dropFirst(2)) : words)" }
}
