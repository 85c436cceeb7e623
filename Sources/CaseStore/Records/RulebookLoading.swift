import Casework

extension Allowance {
  /// `workingDays 10`: how a local standard is kept.
  var kept: String {
    switch self {
    case .hours(let n): "hours \(n)"
    case .workingDays(let n): "workingDays \(n)"
    case .calendarDays(let n): "calendarDays \(n)"
    case .weeks(let n): "weeks \(n)"
    case .months(let n): "months \(n)"
    case .years(let n): "years \(n)"
    }
  }

  init?(kept text: String) {
    let halves = text.split(separator: " ")
    guard halves.count == 2, let n = Int(halves[1]), n > 0 else { return nil }
    switch halves[0] {
    case "hours": self = .hours(n)
    case "workingDays": self = .workingDays(n)
    case "calendarDays": self = .calendarDays(n)
    case "weeks": self = .weeks(n)
    case "months": self = .months(n)
    case "years": self = .years(n)
    default: return nil
    }
  }
}

extension Connection {
  /// The clocks with the standards that this authority has set.
  func rulebook() throws -> Rulebook {
    let name = try first("SELECT name FROM authority", { try $0.text(0) }) ?? "Local"
    var periods: [String: [(from: Day, value: Allowance)]] = [:]
    try each("SELECT name, from_on, allowance FROM standard ORDER BY name, from_on") { row in
      guard let allowance = Allowance(kept: try row.text(2)) else {
        throw StoreFault.other(code: "standard", message: "the standard \(try row.text(0)) cannot be read")
      }
      periods[try row.text(0), default: []].append((try row.day(1), allowance))
    }
    if periods.isEmpty && name == Rulebook.usual.standards.authority { return .usual }
    return Rulebook.usual.with(LocalStandards(authority: name, standards: periods.mapValues { Dated($0) }))
  }
}

extension Rulebook {
  /// Every clock with no standard of the authority's own.
  static let usual = Rulebook()
}
